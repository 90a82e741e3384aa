package avslutning

import (
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/lov"
)

// dokumentet takes in the rows that the document holds.
func (mo *motor) dokumentet() {
	for i := range mo.g.Avslutninger {
		x := &mo.g.Avslutninger[i]
		k := kandidat{registrert: x.Registrert, iDokument: true, kommunens: mo.kommunensRad(x), Linje: Linje{
			Kode: x.Kode, Dato: x.Dato, RegistrertAv: x.RegistrertAv, TimerPerUke: x.TimerPerUke, Kommune: x.Kommune, ID: x.ID, Sti: lov.I("avslutninger", i, ""),
		}}
		if k.RegistrertAv == 0 {
			k.RegistrertAv = registrator[k.kommunens]
		}
		mo.iKatalogen(&k.Linje)
		fakta := [...]lov.Faktum{
			FaktumAvslutning.Er(int64(i)), FaktumKode.Er(int64(x.Kode)), FaktumDato.PaaDag(x.Dato), FaktumRegistrertAv.Er(int64(x.RegistrertAv)),
			frist.FaktumRegistrert.PaaDag(x.Registrert), FaktumSlettetDato.PaaDag(x.SlettetDato), frist.FaktumFrist.PaaDag(mo.g.Frist.Dato),
			FaktumTimer.Er(x.TimerPerUke.Millionter()),
		}
		n := len(fakta)
		if !x.TimerPerUke.Gitt() {
			n--
		}
		mo.rad(x, k, fakta[:n])
	}
}

// registrator is who registered a row, when that is told by its cause.
var registrator = [...]RegistrertAv{lov.Ukjent: 0, lov.Ja: Kommune, lov.Nei: Regelmotor}

// rad takes in one row of the document.
func (mo *motor) rad(x *Avslutning, k kandidat, fakta []lov.Faktum) {
	switch {
	case mo.slettet(x):
		mo.stegOm(&regelSlettet, x.Kode, lov.IkkeOppfylt, fakta...)
		k.Slettet, k.SlettetDato = true, x.SlettetDato
		mo.iHistorikken(k)
	case x.Dato > mo.g.Per:
		mo.stegOm(&regelSenere, x.Kode, lov.IkkeOppfylt, fakta...)
	case x.Dato == 0:
		mo.stegOm(&regelUtenDato, x.Kode, lov.Uavklart, fakta...)
		mo.mangler(felt(k.Sti, "dato"))
		mo.uviss(k, len(mo.a.mangler)-1)
	case k.kommunens == lov.Nei:
		mo.stegOm(&regelRad, x.Kode, lov.Oppfylt, fakta...)
		mo.motorensRad(k)
	default:
		mo.kommunensAvslutning(k, fakta)
	}
}

// felt is the pointer to a field of the element that s points to.
func felt(s lov.Sti, navn string) lov.Sti {
	s.Felt = navn
	return s
}

// slettet reports whether a row is deleted on Per.
func (mo *motor) slettet(x *Avslutning) bool { return x.Slettet && x.SlettetDato <= mo.g.Per }

// registreres returns what NIR says of a cause: of one that is not in force, and stands in the document all the same, what it says in the
// newest version.
func (mo *motor) registreres(k Kode) Aarsak {
	a, rad := mo.aarsak(k)
	if rad == nil && k.Kode() != nil && len(mo.r.Aarsaker[k-1].Versjoner) > 0 {
		return mo.r.Aarsaker[k-1].Versjoner[0].Verdi
	}
	return a
}

// begges reports whether both kommunen and the regelmotor register a cause.
func (mo *motor) begges(k Kode) bool {
	a := mo.registreres(k)
	return a.Kommunen && a.Regelmotoren
}

// kommunensRad reports whether a row is one that kommunen registered: by its cause where one alone registers it, else by what the row
// says.
func (mo *motor) kommunensRad(x *Avslutning) lov.JaNei {
	if a := mo.registreres(x.Kode); a.Kommunen != a.Regelmotoren {
		return lov.JaHvis(a.Kommunen)
	}
	switch x.RegistrertAv {
	case Kommune:
		return lov.Ja
	case Regelmotor:
		return lov.Nei
	}
	return lov.Ukjent
}

// motorensRad takes in a row of a cause that the regelmotor sets, as it is, unless what kommunen registered since takes it back.
func (mo *motor) motorensRad(k kandidat) {
	fra := len(mo.a.mangler)
	switch k.Kode {
	case Doed, UtgaattOppstartsfrist:
		mo.legg(k)
	case Flyttet:
		mo.flyttetRad(k)
	case IkkeRegistrert:
		v, er := mo.forlengelse()
		switch {
		case er == lov.Nei || mo.utenFrist() || mo.g.Frist.Utfall == lov.Oppfylt && mo.g.Frist.Dato <= k.Dato:
			mo.legg(k)
		case er == lov.Ja && mo.g.Frist.Utfall == lov.Oppfylt:
			mo.takTilbake(k, v)
		default:
			mo.a.mangler = append(mo.a.mangler, mo.g.Frist.Mangler...)
			k.minst = k.Dato
			mo.uviss(k, fra)
		}
	default:
		mo.hendelse(k)
	}
}

// flyttetRad takes in a registered move, unless the programme was taken up elsewhere (T65).
func (mo *motor) flyttetRad(k kandidat) {
	fra := len(mo.a.mangler)
	ny, _, tattOpp := mo.flytting(k.Dato)
	switch {
	case tattOpp == lov.Nei || mo.flyttetAvslutter():
		mo.legg(k)
	case tattOpp == lov.Ja:
		mo.takTilbake(k, ny)
	default:
		mo.uviss(k, fra)
	}
}

// kommunensAvslutning takes in an avslutning that kommunen registered, dated inside the frist: NIR takes no other.
func (mo *motor) kommunensAvslutning(k kandidat, fakta []lov.Faktum) {
	fra := len(mo.a.mangler)
	inne := mo.innenfor(&k)
	switch {
	case inne == lov.Ukjent:
		mo.a.mangler = append(mo.a.mangler, mo.g.Frist.Mangler...)
	case inne == lov.Nei && k.kommunens == lov.Ukjent: // one that the regelmotor set may be
		mo.mangler(felt(k.Sti, "registrertAv"))
		inne = lov.Ukjent
	}
	mo.stegOm(&regelKommunen, k.Kode, lov.Avgjort(inne), fakta...)
	switch {
	case inne == lov.Ukjent:
		mo.uviss(k, fra)
	case inne == lov.Ja && mo.begges(k.Kode):
		mo.motorensRad(k)
	case inne == lov.Ja:
		mo.legg(k)
	}
}

// innenfor reports whether an avslutning lies inside gjennomføringsfristen; where there is none it does.
func (mo *motor) innenfor(k *kandidat) lov.JaNei {
	switch {
	case mo.utenFrist(), k.Dato <= mo.g.Grunnfrist:
		return lov.Ja
	case mo.g.Frist.Utfall == lov.Oppfylt:
		return lov.JaHvis(k.Dato <= mo.g.Frist.Dato)
	}
	return lov.Ukjent
}

// utenFrist reports whether there is no gjennomføringsfrist: NIR has none where deltakelse or sluttmål is not registered at all; under
// introduksjonsloven deltakelse is enough.
func (mo *motor) utenFrist() bool {
	return mo.g.Frist.Utfall == lov.IkkeOppfylt || !mo.harDeltakelse || len(mo.g.Sluttmaal) == 0 && !mo.gammel()
}
