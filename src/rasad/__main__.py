"""Run the command line as `python -m rasad`."""

from rasad.serve.cli import main

if __name__ == "__main__":
    main()
