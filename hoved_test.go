package integrering_test

import (
	"testing"

	"github.com/nirregler/integrering/internal/proeve"
)

func TestMain(m *testing.M) { proeve.Kjoer(m) }
