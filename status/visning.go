package status

import (
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/lov"
)

// utenGjennomfoering is the causes that leave a programme incomplete whatever their day: avvist (§ 3 tredje ledd), permanent stans (§ 18), a
// right or a kategori that is lost, emigration, death, and that vedtak, sluttmål or the end was not registered; and bortfall, which ends
// none.
var utenGjennomfoering = [...]avslutning.Kode{
	avslutning.AvvistProgram, avslutning.PermanentStans, avslutning.MistetRett, avslutning.IkkeLengerIKategori, avslutning.Utvandret, avslutning.Doed,
	avslutning.UtgaattOppstartsfrist, avslutning.IkkeRegistrert, avslutning.BortfallArbeid,
}

// kanVaereGjennomfoert reports whether a kategori with the last day til ended with an avslutning that may have completed a programme.
func (g *LivGrunnlag) kanVaereGjennomfoert(til date.Date) bool {
	return g.Avsluttet == lov.Oppfylt && g.Avslutning.Dato == til && !slices.Contains(utenGjennomfoering[:], g.Avslutning.Kode)
}

// visning returns how a kategori with the last day til is shown, and what leaves it open when it is zero. It is gjennomført when the end
// of a programme counts as måloppnåelse or lies on gjennomføringsfristen, or when kommunen registered it (T66).
func (r *Regler) visning(l *Liv, g *LivGrunnlag, til date.Date) (Visning, mangel) {
	if !g.kanVaereGjennomfoert(til) {
		return IkkeGjeldende, 0
	}
	harProgram := programmet(g.Vedtak, g.Per).innvilget()
	gjennomfoert, mangler := maalEllerFrist(g), manglerFrist
	annet := kommunens(&g.Avslutning)
	if og(harProgram, gjennomfoert) != og(harProgram, annet) {
		l.Tolkninger.Legg(66)
	}
	if r.AlleKommunens {
		gjennomfoert, mangler = annet, manglerRegistrertAv
	}
	if gjennomfoert != lov.Ukjent {
		mangler = 0
	}
	switch og(harProgram, gjennomfoert) {
	case lov.Ja:
		return Gjennomfoert, 0
	case lov.Nei:
		return IkkeGjeldende, 0
	default:
		if harProgram == lov.Ukjent {
			mangler |= manglerVedtaksdato
		}
		return 0, mangler
	}
}

// maalEllerFrist reports whether the avslutning counts as måloppnåelse or lies on gjennomføringsfristen.
func maalEllerFrist(g *LivGrunnlag) lov.JaNei {
	a := &g.Avslutning
	switch {
	case avslutning.Oppnaadd(a.Maaloppnaaelse):
		return lov.Ja
	case g.Frist.Utfall == lov.Oppfylt:
		return lov.JaHvis(a.Dato == g.Frist.Dato)
	case g.Frist.Utfall == lov.IkkeOppfylt, a.Dato < g.Grunnfrist:
		return lov.Nei
	}
	return lov.Ukjent
}

// kommunens reports whether kommunen registered an avslutning.
func kommunens(a *avslutning.Linje) lov.JaNei {
	if a.RegistrertAv == 0 {
		return lov.Ukjent
	}
	return lov.JaHvis(a.RegistrertAv == avslutning.Kommune)
}
