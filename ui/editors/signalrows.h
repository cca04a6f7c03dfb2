// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/fieldeditor.h"
#include "editors/partrows.h"
#include "widgets/choice.h"

namespace kb {

/// The sources of a signal, each as a row.
FieldEditor makeSourcesEditor(const std::function<void()> &edited);

/// For which dossiers a signal means something, each as a row; of SignalDossierLink.
PartRows *makeDossierRows(const QList<Choice> &dossiers);

/// "very", "fairly", "a little": how important a signal is for a dossier, 1 to 3.
QString importanceWord(int importance);

} // namespace kb
