// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/analysis.h"

#include <memory>
#include <optional>

namespace kb {

class WordForms;

/// Name and version of the text pipeline, lexicon included. It is stored in every bank; another value
/// rebuilds the index.
QString textPipeline();

/// Turns text into tokens: fold, language, stop words, canonical form, compound parts. The result depends
/// on the text alone. Keeps a cache of words, so one analyser serves one thread; making one is cheap.
class Analyser
{
public:
    Analyser();
    ~Analyser();
    Analyser(Analyser &&) noexcept;
    Analyser &operator=(Analyser &&) noexcept;

    /// The language is guessed per text unless it is given. Linear in the text; NUL and unpaired surrogates
    /// count as spaces.
    Analysis analyse(QStringView text, std::optional<TextLanguage> language = std::nullopt);

private:
    std::unique_ptr<WordForms> m_forms;
};

} // namespace kb
