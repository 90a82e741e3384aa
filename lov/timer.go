package lov

import (
	"errors"
	"strconv"
)

// Mikro is a million: quantities of hours and days are held in whole millionths.
const Mikro = 1_000_000

// Mengde is a quantity that is never negative, held in whole millionths, with "not given" (the zero value) apart from zero.
// [Timer] and [Dager] are the two units; they do not mix.
type Mengde[U enhet] struct{ n int64 }

type enhet interface{ enhet() }

type (
	timeenhet struct{}
	dagenhet  struct{}
)

func (timeenhet) enhet() {}
func (dagenhet) enhet()  {}

// Timer is a number of hours in whole millionths; the zero value is not given.
type Timer = Mengde[timeenhet]

// Dager is a number of days in whole millionths; the zero value is not given.
type Dager = Mengde[dagenhet]

// MaksMengde is the largest quantity read, in whole units: more than there are hours in a hundred years.
const MaksMengde = 1_000_000

// The errors of [Mengde.Parse]. None repeats the input.
var (
	ErrMengde    = errors.New("forventet et desimaltall uten fortegn og eksponent")
	ErrDesimaler = errors.New("forventet høyst seks desimaler")
	ErrForStor   = errors.New("forventet høyst 1 000 000")
)

// TimerAv returns n millionths of an hour; n is from 0 to [MaksMengde] hours.
func TimerAv(n int64) Timer { return Timer{n + 1} }

// DagerAv returns n millionths of a day; n is from 0 to [MaksMengde] days.
func DagerAv(n int64) Dager { return Dager{n + 1} }

// Gitt reports whether a quantity was given; zero is.
func (m Mengde[U]) Gitt() bool { return m.n > 0 }

// Millionter returns the quantity in millionths, 0 when not given.
func (m Mengde[U]) Millionter() int64 { return max(m.n-1, 0) }

// String returns the decimal number without trailing zeros, "7.5"; empty when not given.
func (m Mengde[U]) String() string {
	if !m.Gitt() {
		return ""
	}
	return string(AppendMillionter(nil, m.Millionter()))
}

// Parse reads a decimal number like 82.5, with at most six decimals and no sign or exponent, at most [MaksMengde]. The errors are
// [ErrMengde], [ErrDesimaler] and [ErrForStor].
func (m *Mengde[U]) Parse(s []byte) error {
	hel, i := int64(0), 0
	for ; i < len(s) && siffer(s[i]); i++ {
		if hel = hel*10 + int64(s[i]-'0'); hel > MaksMengde {
			hel = MaksMengde + 1
		}
	}
	if i == 0 {
		return ErrMengde
	}
	brudd, desimaler := int64(0), 0
	if i < len(s) && s[i] == '.' {
		start := i + 1
		for i = start; i < len(s) && siffer(s[i]); i++ {
			switch {
			case desimaler < 6:
				brudd = brudd*10 + int64(s[i]-'0')
				desimaler++
			case s[i] != '0':
				desimaler = 7
			}
		}
		if i == start {
			return ErrMengde
		}
	}
	switch {
	case i != len(s):
		return ErrMengde
	case desimaler > 6:
		return ErrDesimaler
	case hel > MaksMengde || hel == MaksMengde && brudd > 0:
		return ErrForStor
	}
	for ; desimaler < 6; desimaler++ {
		brudd *= 10
	}
	m.n = hel*Mikro + brudd + 1
	return nil
}

func siffer(c byte) bool { return '0' <= c && c <= '9' }

// AppendMillionter appends n millionths as a decimal number without trailing zeros: 7500000 is 7.5. n is not the least int64.
func AppendMillionter(b []byte, n int64) []byte {
	if n < 0 {
		b, n = append(b, '-'), -n
	}
	b = strconv.AppendInt(b, n/Mikro, 10)
	if brudd := n % Mikro; brudd != 0 {
		b = append(b, '.')
		for teller := int64(Mikro / 10); brudd > 0; teller /= 10 {
			b = append(b, byte('0'+brudd/teller))
			brudd %= teller
		}
	}
	return b
}

// ToDesimaler rounds n millionths, never negative, half up to whole hundredths, still in millionths: as virkedager are printed.
func ToDesimaler(n int64) int64 {
	const hundredel = Mikro / 100
	return (n + hundredel/2) / hundredel * hundredel
}
