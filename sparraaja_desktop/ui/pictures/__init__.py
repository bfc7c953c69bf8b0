"""The pictures: each drawn by one pure function, the same in the window, in Word and in print."""
