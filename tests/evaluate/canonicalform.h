// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/analyser.h"
#include "text/fold.h"

namespace kb::evaluate {

/// Canonical forms of single Dutch words, as the index has them.
class CanonicalForms
{
public:
    QString of(const QString &word)
    {
        const Analysis analysis = m_analyser.analyse(word, TextLanguage::Dutch);
        return analysis.tokens.size() == 1 ? analysis.tokens.first().canon : fold(word);
    }

private:
    Analyser m_analyser;
};

} // namespace kb::evaluate
