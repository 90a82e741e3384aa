package calendar

import "github.com/rickb777/date/v2"

// The days that [Parse] accepts, both included.
const (
	InputFirst           = FirstDay // 1900-01-01
	InputLast  date.Date = 785270   // 2150-12-31
)

// lastCivil is 9999-12-31, the last day with a year of four digits. The first is the
// zero date, 0001-01-01.
const lastCivil date.Date = 3652058

// ParseReason tells why a string is not a date.
type ParseReason uint8

// The reasons.
const (
	BadFormat  ParseReason = iota + 1 // not four digits, two and two with hyphens between
	NoSuchDay                         // the month or the day does not exist
	OutOfRange                        // before [InputFirst] or after [InputLast]
)

// String returns "format", "no-such-day" or "out-of-range".
func (r ParseReason) String() string {
	switch r {
	case NoSuchDay:
		return "no-such-day"
	case OutOfRange:
		return "out-of-range"
	default:
		return "format"
	}
}

// ParseError is the error of [Parse] and [ParseBytes]. It holds nothing of the
// input, which may be about a person. Two of the same reason are equal.
type ParseError struct {
	Reason ParseReason
}

// Error returns what was expected.
func (e ParseError) Error() string {
	switch e.Reason {
	case NoSuchDay:
		return "calendar: no such day"
	case OutOfRange:
		return "calendar: date outside 1900-01-01 to 2150-12-31"
	default:
		return "calendar: not a date on the form YYYY-MM-DD"
	}
}

// Parse returns the date that s holds on the form YYYY-MM-DD and no other, from
// [InputFirst] to [InputLast]. The error is a [ParseError]; the date is then zero.
func Parse(s string) (date.Date, error) { return parse(s) }

// ParseBytes is [Parse] for bytes. It does not keep b.
func ParseBytes(b []byte) (date.Date, error) { return parse(b) }

func parse[T string | []byte](s T) (date.Date, error) {
	if len(s) != len("2006-01-02") || s[4] != '-' || s[7] != '-' {
		return 0, ParseError{BadFormat}
	}
	century, y := twoDigits(s[0], s[1]), twoDigits(s[2], s[3])
	month, day := twoDigits(s[5], s[6]), twoDigits(s[8], s[9])
	if max(century, y, month, day) > 99 {
		return 0, ParseError{BadFormat}
	}
	year := century*100 + y
	if month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return 0, ParseError{NoSuchDay}
	}
	d := fromCivil(year, month, day)
	if d < InputFirst || d > InputLast {
		return 0, ParseError{OutOfRange}
	}
	return d, nil
}

// twoDigits returns the number that two bytes write, over 99 if one is no digit.
func twoDigits(tens, ones byte) int {
	tens, ones = tens-'0', ones-'0'
	if tens > 9 || ones > 9 {
		return 100
	}
	return int(tens)*10 + int(ones)
}

// Format returns d on the form YYYY-MM-DD, "0000-00-00" where [YMD] gives zeros. The
// zero date is "0001-01-01": whether it is given is for the caller to ask first.
func Format(d date.Date) string {
	var b [10]byte
	return string(AppendDate(b[:0], d))
}

// AppendDate appends the ten bytes of [Format] to b.
func AppendDate(b []byte, d date.Date) []byte {
	y, m, day := YMD(d)
	return append(b,
		byte('0'+y/1000), byte('0'+y/100%10), byte('0'+y/10%10), byte('0'+y%10), '-',
		byte('0'+m/10), byte('0'+m%10), '-', byte('0'+day/10), byte('0'+day%10))
}

// YMD returns the year, the month from 1 to 12 and the day of the month of a date
// with a year from 1 to 9999, and 0, 0, 0 for any other date.
func YMD(d date.Date) (year, month, day int) {
	if uint64(d) > uint64(lastCivil) {
		return 0, 0, 0
	}
	// Neri and Schneider, Euclidean affine functions and their application to
	// calendar algorithms, 2023. Years begin on 1 March, the first in year 0.
	n := uint32(d)*4 + 4*306 + 3
	century, n := n/146097, n%146097|3
	p := 2939745 * uint64(n)
	y, yday := century*100+uint32(p>>32), uint32(p)/2939745/4
	q := 2141*yday + 197913
	m := q >> 16
	if yday >= 306 { // January and February
		y, m = y+1, m-12
	}
	return int(y), int(m), int(q&0xffff/2141) + 1
}

// Date returns the date of a year from 1 to 9999, a month from 1 to 12 and a day of
// that month; the zero date and false if there is no such day.
func Date(year, month, day int) (date.Date, bool) {
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return 0, false
	}
	return fromCivil(year, month, day), true
}

// AddMonths returns the same day of the month n months after d, before it if n is
// negative, or the last day of a month that lacks the day (T02). All months are
// added at once: 31 August and 12 months is 31 August, while six and six would
// be 28. It returns the zero date if d is the zero date, or if d or the sum has a
// year outside 1 to 9999.
func AddMonths(d date.Date, n int) date.Date {
	if uint64(d-1) >= uint64(lastCivil) {
		return 0
	}
	y, m, day := YMD(d)
	months := uint64(y*12+m-1) + uint64(n)
	if months-12 >= 9999*12 {
		return 0
	}
	y, m = int(uint32(months)/12), int(uint32(months)%12)+1
	return fromCivil(y, m, min(day, daysIn(y, m)))
}

// fromCivil returns the date of a day that exists, in a year from 0 to 9999.
func fromCivil(year, month, day int) date.Date {
	y, m := uint32(year), uint32(month)
	if m < 3 { // years begin on 1 March
		y, m = y-1, m+12
	}
	c := y / 100
	return date.Date(y*365+y/4-c+c/4+(979*m-2919)>>5+uint32(day)) - 307
}

// daysIn returns the number of days in a month.
func daysIn(year, month int) int {
	if month != 2 {
		return 30 | (month ^ month>>3) // odd months to July, even ones from August, have 31
	}
	if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		return 29
	}
	return 28
}
