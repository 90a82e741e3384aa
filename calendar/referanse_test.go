package calendar_test

import (
	"testing"

	"github.com/nirregler/integrering/calendar"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

// This file is a second implementation, written to share nothing with the first: no
// table, no day numbers, Easter by Gauss instead of Meeus, weekdays by Zeller, and a
// loop wherever the package computes.

type refDay struct{ y, m, d int }

func refMonthLength(y, m int) int {
	switch m {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if y%400 == 0 || y%4 == 0 && y%100 != 0 {
			return 29
		}
		return 28
	}
	return 31
}

func (x refDay) next() refDay {
	if x.d++; x.d > refMonthLength(x.y, x.m) {
		x.m, x.d = x.m+1, 1
	}
	if x.m > 12 {
		x.y, x.m = x.y+1, 1
	}
	return x
}

func (x refDay) prev() refDay {
	if x.d--; x.d == 0 {
		if x.m--; x.m == 0 {
			x.y, x.m = x.y-1, 12
		}
		x.d = refMonthLength(x.y, x.m)
	}
	return x
}

func (x refDay) plus(n int) refDay {
	for ; n > 0; n-- {
		x = x.next()
	}
	for ; n < 0; n++ {
		x = x.prev()
	}
	return x
}

// zeller is Zeller's congruence: 0 is Saturday, 1 is Sunday.
func (x refDay) zeller() int {
	y, m := x.y, x.m
	if m < 3 {
		y, m = y-1, m+12
	}
	k, j := y%100, y/100
	return (x.d + 13*(m+1)/5 + k + k/4 + j/4 + 5*j) % 7
}

// refEaster is the rule of Gauss with its two exceptions.
func refEaster(y int) refDay {
	a, b, c := y%19, y%4, y%7
	k := y / 100
	p, q := (13+8*k)/25, k/4
	m, n := (15-p+k-q)%30, (4+k-q)%7
	d := (19*a + m) % 30
	e := (2*b + 4*c + 6*d + n) % 7
	switch {
	case d == 29 && e == 6:
		return refDay{y, 4, 19}
	case d == 28 && e == 6 && (11*m+11)%30 < 19:
		return refDay{y, 4, 18}
	case d+e < 10:
		return refDay{y, 3, 22 + d + e}
	}
	return refDay{y, 4, d + e - 9}
}

func (x refDay) virkedag(r calendar.Reading) bool {
	if x.zeller() < 2 {
		return false
	}
	switch [2]int{x.m, x.d} {
	case [2]int{1, 1}, [2]int{12, 25}, [2]int{12, 26}:
		return false
	case [2]int{5, 1}, [2]int{5, 17}:
		if r == calendar.Fridager {
			return false
		}
	}
	easter := refEaster(x.y)
	for _, n := range []int{-3, -2, 1, 39, 50} {
		if x == easter.plus(n) {
			return false
		}
	}
	return true
}

func (x refDay) addMonths(n int) refDay {
	y, m := x.y, x.m
	for ; n > 0; n-- {
		if m++; m == 13 {
			y, m = y+1, 1
		}
	}
	for ; n < 0; n++ {
		if m--; m == 0 {
			y, m = y-1, 12
		}
	}
	return refDay{y, m, min(x.d, refMonthLength(y, m))}
}

var readings = []calendar.Reading{calendar.Fridager, calendar.MaiVirkedager}

// refRange lists the days 1950–2050 by the reference, and checks on the way that the
// package agrees with it on what each day is called.
func refRange(t *testing.T) (first date.Date, days []refDay) {
	t.Helper()
	first = date.New(1950, 1, 1)
	for x := (refDay{1950, 1, 1}); x.y <= 2050; x = x.next() {
		y, m, d := calendar.YMD(first + date.Date(len(days)))
		if got := (refDay{y, m, d}); got != x {
			t.Fatalf("%v is called %v", x, got)
		}
		days = append(days, x)
	}
	return first, days
}

func TestVirkedagerAgainstReference(t *testing.T) {
	first, days := refRange(t)
	for _, r := range readings {
		var virkedager []int // indexes of days
		before := make([]int, 0, len(days)+1)
		for i, x := range days {
			before = append(before, len(virkedager))
			if x.virkedag(r) {
				virkedager = append(virkedager, i)
			}
			if got := calendar.IsVirkedag(first+date.Date(i), r); got != x.virkedag(r) {
				t.Fatalf("IsVirkedag(%v, %v) = %v", x, r, got)
			}
		}
		before = append(before, len(virkedager))

		for i, x := range days {
			d := first + date.Date(i)
			for _, span := range []int{0, 1, 2, 6, 7, 30, 63, 64, 65, 366, 5000} {
				if i+span >= len(days) {
					continue
				}
				want := before[i+span+1] - before[i]
				if got := calendar.CountVirkedager(d, d+date.Date(span), r); got != want {
					t.Fatalf("CountVirkedager(%v, %d days on, %v) = %d, want %d", x, span, r, got, want)
				}
			}
			for _, n := range []int{1, 2, 5, 10, 11, 63, 64, 65, 300, 3000} {
				if k := before[i+1] + n - 1; k < len(virkedager) {
					want := first + date.Date(virkedager[k])
					if got, ok := calendar.AddVirkedager(d, n, r); !ok || got != want {
						t.Fatalf("AddVirkedager(%v, %d, %v) = %v %v, want %v", x, n, r, got, ok, want)
					}
				}
				if k := before[i] - n; k >= 0 {
					want := first + date.Date(virkedager[k])
					if got, ok := calendar.AddVirkedager(d, -n, r); !ok || got != want {
						t.Fatalf("AddVirkedager(%v, %d, %v) = %v %v, want %v", x, -n, r, got, ok, want)
					}
				}
			}
			if k := before[i]; k < len(virkedager) {
				want := first + date.Date(virkedager[k])
				if got, ok := calendar.RollForward(d, r); !ok || got != want {
					t.Fatalf("RollForward(%v, %v) = %v %v, want %v", x, r, got, ok, want)
				}
			}
		}
	}
}

func TestAddMonthsAgainstReference(t *testing.T) {
	first, days := refRange(t)
	for i, x := range days {
		for _, n := range []int{-300, -13, -12, -1, 0, 1, 2, 3, 6, 11, 12, 13, 24, 36, 48, 60, 121} {
			want := x.addMonths(n)
			y, m, d := calendar.YMD(calendar.AddMonths(first+date.Date(i), n))
			if got := (refDay{y, m, d}); got != want {
				t.Fatalf("AddMonths(%v, %d) = %v, want %v", x, n, got, want)
			}
		}
	}
}

func TestEasterAgainstReference(t *testing.T) {
	for year := 1583; year <= 9999; year++ {
		y, m, d := calendar.YMD(calendar.Easter(year))
		if got := (refDay{y, m, d}); got != refEaster(year) {
			t.Fatalf("Easter(%d) = %v, want %v", year, got, refEaster(year))
		}
	}
	for _, year := range []int{-1, 0, 1582, 10000} {
		require.Zero(t, calendar.Easter(year))
	}
}

// Every day with four digits in its year, by counting from the zero date.
func TestCivilAgainstReference(t *testing.T) {
	d := date.Zero
	for x := (refDay{1, 1, 1}); x.y < 10000; x, d = x.next(), d+1 {
		y, m, day := calendar.YMD(d)
		back, ok := calendar.Date(x.y, x.m, x.d)
		if x != (refDay{y, m, day}) || back != d || !ok {
			t.Fatalf("%v: YMD = %d %d %d, Date = %d %v", x, y, m, day, back, ok)
		}
	}
	for _, outside := range []date.Date{-1, d} {
		y, m, day := calendar.YMD(outside)
		require.Equal(t, [3]int{}, [3]int{y, m, day})
		require.Equal(t, "0000-00-00", calendar.Format(outside))
	}
}
