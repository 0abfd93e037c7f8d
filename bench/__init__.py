"""What a build costs, as ratios that hold on any machine: ``make bench``."""
