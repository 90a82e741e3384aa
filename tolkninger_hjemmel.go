package integrering

import "github.com/nirregler/integrering/lov"

// Hjemler returns the paragrafer whose reading t is, the main one first; none for a point about no provision (T49).
func (t *Tolkning) Hjemler() []lov.Referanse {
	for i := range tolkningshjemler {
		if h := &tolkningshjemler[i]; h.nr.String() == t.ID {
			return h.hjemler
		}
	}
	return nil
}

func loven(paragraf uint16, tillegg byte) lov.Referanse {
	return lov.Referanse{Lov: lov.Integreringsloven, Paragraf: paragraf, Tillegg: tillegg}
}

func forskriften(paragraf uint16, tillegg byte) lov.Referanse {
	return lov.Referanse{Lov: lov.Integreringsforskriften, Paragraf: paragraf, Tillegg: tillegg}
}

func introduksjonsloven(paragraf uint16) lov.Referanse {
	return lov.Referanse{Lov: lov.Introduksjonsloven, Paragraf: paragraf}
}

var (
	tiDager    = []lov.Referanse{forskriften(10, 0), forskriften(19, 0), {Lov: lov.Fravaersforskriften, Paragraf: 7, Strek: 1}} // the ten virkedager
	varighet   = []lov.Referanse{loven(13, 0), loven(14, 0), introduksjonsloven(5)}
	maalgruppe = []lov.Referanse{loven(8, 0), introduksjonsloven(2)}
)

// tolkningshjemler is the provisions of the open points, in the order of the ids.
var tolkningshjemler = [...]struct {
	nr      lov.Tolkning
	hjemler []lov.Referanse
}{
	{1, varighet},
	{3, tiDager},
	{4, []lov.Referanse{forskriften(17, 0)}},
	{5, varighet},
	{6, tiDager},
	{7, tiDager},
	{8, tiDager},
	{9, tiDager},
	{11, varighet},
	{12, []lov.Referanse{forskriften(18, 0), forskriften(17, 0), forskriften(10, 0), forskriften(19, 0)}},
	{13, tiDager},
	{14, []lov.Referanse{loven(18, 0)}},
	{15, []lov.Referanse{forskriften(10, 0), forskriften(19, 0)}},
	{16, []lov.Referanse{forskriften(19, 0), forskriften(11, 0), forskriften(12, 0), forskriften(13, 0)}},
	{17, []lov.Referanse{forskriften(19, 0)}},
	{18, tiDager},
	{20, []lov.Referanse{forskriften(75, 0), forskriften(76, 0), loven(52, 0), forskriften(72, 0)}},
	{23, maalgruppe},
	{24, []lov.Referanse{loven(14, 0), loven(13, 0)}},
	{25, maalgruppe},
	{26, []lov.Referanse{loven(12, 0), introduksjonsloven(3)}},
	{27, []lov.Referanse{loven(8, 0)}},
	{28, []lov.Referanse{loven(8, 0)}},
	{30, []lov.Referanse{loven(37, 'c'), loven(9, 0)}},
	{31, []lov.Referanse{forskriften(43, 'h')}},
	{38, varighet},
	{39, tiDager},
	{40, []lov.Referanse{loven(8, 0), loven(12, 0)}},
	{43, []lov.Referanse{loven(18, 'a'), loven(12, 0)}},
	{44, []lov.Referanse{loven(8, 0)}},
	{47, []lov.Referanse{loven(14, 0), loven(13, 0)}},
	{50, []lov.Referanse{loven(13, 0), loven(14, 0), forskriften(75, 0), forskriften(76, 0)}},
	{54, []lov.Referanse{forskriften(76, 0), loven(14, 0)}},
	{56, []lov.Referanse{loven(9, 0), introduksjonsloven(2)}},
	{57, []lov.Referanse{loven(17, 0), introduksjonsloven(5)}},
	{59, []lov.Referanse{{Lov: lov.Koronaloven, Paragraf: 2}, introduksjonsloven(5)}},
	{60, []lov.Referanse{loven(8, 0), loven(9, 0)}},
	{62, []lov.Referanse{forskriften(6, 0), forskriften(14, 0), forskriften(10, 0)}},
	{63, []lov.Referanse{loven(14, 0)}},
	{64, []lov.Referanse{loven(9, 0), loven(2, 0)}},
	{65, []lov.Referanse{loven(18, 'a')}},
	{66, []lov.Referanse{loven(18, 'a')}},
	{67, maalgruppe},
	{68, maalgruppe},
	{69, []lov.Referanse{loven(8, 0)}},
}
