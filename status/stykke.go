package status

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
)

// stykke is days after each other on which the participant has the same kategori for the same reason. Both days are included.
type stykke struct {
	fom, tom date.Date
	mulige   kategori.Sett // the kategorier that may be gjeldende; ingen stands for none
	grunn    grunn
	mangler  mangel    // what leaves it open
	periode  int       // of table B
	bortfalt date.Date // the day of the bortfall it rests on
	kalt     date.Date // the day before, on which the permit was revoked; zero: it was not
	likevel  bool      // the law gives it in spite of the avslutning
}

func (s *stykke) kjent() bool {
	_, ok := s.mulige.Eneste()
	return ok
}

// grunn is what a stykke rests on.
type grunn uint8

const (
	avTabellen   grunn = iota // table B
	avVedtaket                // kept from the day of the vedtak (§ 8 første ledd tredje punktum, § 9 siste ledd)
	avBortfall                // taken away by a vedtak on bortfall (§ 8 fjerde ledd)
	avAvslutning              // ended
)

// mangel is a set of what is missing.
type mangel uint8

const (
	manglerTabell       mangel = 1 << iota // what table B lacks
	manglerVedtaksdato                     // of a deltakelse
	manglerStartdato                       // of the first deltakelse
	manglerTillatelse                      // vedtaksdato of a permit
	manglerBortfall                        // vedtaksdato of a bortfall, or whether it stands
	manglerAvslutning                      // what the regelmotor lacks
	manglerFrist                           // what gjennomføringsfristen lacks
	manglerRegistrertAv                    // who registered the avslutning that stands
)

// likt reports whether two stykker are one: they say the same for the same reason, and after the end nothing is a reason.
func (s *stykke) likt(t *stykke) bool {
	if s.grunn == avAvslutning && t.grunn == avAvslutning {
		return true
	}
	return s.mulige == t.mulige && s.grunn == t.grunn && s.mangler == t.mangler && s.periode == t.periode && s.bortfalt == t.bortfalt && s.likevel == t.likevel && t.kalt == 0
}

// flere returns m when a set has several kategorier.
func flere(s kategori.Sett, m mangel) mangel {
	if _, ok := s.Eneste(); ok {
		return 0
	}
	return m
}

// aapne adds kategorier that may be the one, because of what is missing.
func (s *stykke) aapne(k kategori.Sett, m mangel) {
	if k&^s.mulige != 0 {
		s.mulige |= k
		s.mangler |= m
	}
}

// mist takes in that the kategori is lost, or may be.
func (s *stykke) mist(tapt lov.JaNei, m mangel) {
	switch tapt {
	case lov.Ja:
		s.mulige, s.mangler = ingenKategori, 0
	case lov.Ukjent:
		s.mulige |= ingenKategori
		s.mangler |= m
	case lov.Nei:
	}
}
