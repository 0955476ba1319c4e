from rasad.stages import Stages, at_once, side_by_side


def _work(name: str, told: list[str], *, stages: int) -> Stages[str]:
    for stage in range(stages):
        told.append(f"{name}{stage}")
        yield
    return name


def _fault() -> Stages[str]:
    yield
    raise ValueError("a fault")


def test_work_at_once_goes_through_all_its_stages() -> None:
    told: list[str] = []
    assert at_once(_work("a", told, stages=2)) == "a"
    assert told == ["a0", "a1"]


def test_works_side_by_side_go_through_a_stage_together() -> None:
    told: list[str] = []
    works = [_work("a", told, stages=2), _work("b", told, stages=1), _work("c", told, stages=2)]
    assert side_by_side(works) == ["a", "b", "c"]
    assert told == ["a0", "b0", "c0", "a1", "c1"]


def test_a_fault_of_one_work_does_not_stop_the_others() -> None:
    made = side_by_side([_fault(), _work("b", [], stages=3)])
    assert isinstance(made[0], ValueError)
    assert made[1:] == ["b"]


def test_no_work_makes_nothing() -> None:
    assert side_by_side([]) == []
