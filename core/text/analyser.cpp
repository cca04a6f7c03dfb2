// SPDX-License-Identifier: EUPL-1.2
#include "text/analyser.h"

#include "text/languageguess.h"
#include "text/morphology.h"
#include "text/wordforms.h"
#include "text/words.h"

namespace kb {

namespace {

/// To be raised when the same text gives other tokens for another reason than the lexicon.
constexpr int PipelineVersion = 3;

} // namespace

QString textPipeline()
{
    const quint64 lexicon = dutchMorphology().checksum();
    return QStringLiteral("kb-text-%1-%2").arg(PipelineVersion).arg(lexicon, 16, 16, QLatin1Char('0'));
}

Analyser::Analyser()
    : m_forms(std::make_unique<WordForms>())
{
}

Analyser::~Analyser() = default;
Analyser::Analyser(Analyser &&) noexcept = default;
Analyser &Analyser::operator=(Analyser &&) noexcept = default;

Analysis Analyser::analyse(QStringView text, std::optional<TextLanguage> language)
{
    QList<Word> words = wordsIn(text);
    Analysis analysis;
    analysis.language = language ? *language : guessLanguage(words);
    analysis.tokens.reserve(words.size());
    for (Word &word : words) {
        const WordForm &form = m_forms->of(word.folded, analysis.language);
        analysis.tokens.append(
            {word.start, word.length, std::move(word.folded), form.canon, form.parts, form.stop});
    }
    return analysis;
}

} // namespace kb
