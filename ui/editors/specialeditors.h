// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/fieldeditor.h"
#include "widgets/choice.h"

namespace kb {

/// Authors and others, one per line as published; what else is known of a name stays with it.
FieldEditor makeContributionsEditor(const std::function<void()> &edited);

/// One other record, chosen from a list; the keys are uids as text.
FieldEditor makeReferenceEditor(const QList<Choice> &choices, const std::function<void()> &edited);

/// A language or a country, chosen by its name and kept as its code. A code without a name, such as one of
/// an import, stays.
FieldEditor makeLanguageEditor(const std::function<void()> &edited);
FieldEditor makeCountryEditor(const std::function<void()> &edited);

} // namespace kb
