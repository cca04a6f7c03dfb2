// SPDX-License-Identifier: EUPL-1.2
#include "text/analyser.h"

#include "text/englishstemmer.h"
#include "text/morphology.h"
#include "text/stopwords.h"
#include "text/words.h"

#include <QHash>

namespace kb {

namespace {

/// What the pipeline knows of a word, whatever text it stands in.
struct Form
{
    QString canon;
    QStringList parts;
    bool stop = false;
};

/// Longer words are not looked up: they are data, not language, and splitting takes quadratic time.
constexpr qsizetype LongestWord = 64;
constexpr qsizetype MostCachedWords = 1 << 17;

bool isAscii(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

struct Analyser::Cache
{
    QHash<QString, Form> dutch;
    QHash<QString, Form> english;
    EnglishStemmer stemmer;

    const Form &form(const QString &word, TextLanguage language);
    Form dutchForm(const QString &word) const;
    Form englishForm(const QString &word);
};

const Form &Analyser::Cache::form(const QString &word, TextLanguage language)
{
    QHash<QString, Form> &known = language == TextLanguage::Dutch ? dutch : english;
    if (const auto found = known.constFind(word); found != known.cend())
        return *found;
    if (known.size() >= MostCachedWords)
        known.clear();
    Form form = language == TextLanguage::Dutch ? dutchForm(word) : englishForm(word);
    form.stop = stopWords(language).contains(word);
    return *known.insert(word, form);
}

Form Analyser::Cache::dutchForm(const QString &word) const
{
    Form form;
    const Morphology &morphology = dutchMorphology();
    const QStringList pieces = word.split(QLatin1Char('-'));
    for (const QString &piece : pieces) {
        if (piece.size() > LongestWord || !isAscii(piece)) {
            form.canon = pieces.join(QString());
            form.parts += piece;
            continue;
        }
        const std::string plain = piece.toStdString();
        const QString canon = QString::fromStdString(morphology.canon(plain));
        form.canon += &piece == &pieces.last() ? canon : piece;
        const auto parts = morphology.split(plain, SplitFor::Index);
        if (parts.size() == 1) {
            form.parts += canon;
            continue;
        }
        for (const std::string &part : parts)
            form.parts += QString::fromStdString(morphology.canon(part));
    }
    if (form.parts.size() == 1)
        form.parts.clear();
    return form;
}

Form Analyser::Cache::englishForm(const QString &word)
{
    Form form;
    const QStringList pieces = word.split(QLatin1Char('-'));
    for (const QString &piece : pieces)
        form.parts += stemmer.stem(piece);
    form.canon = stemmer.stem(pieces.join(QString()));
    if (form.parts.size() == 1)
        form.parts.clear();
    return form;
}

QString textPipeline()
{
    return QStringLiteral("kb-text-1");
}

Analyser::Analyser()
    : m_cache(std::make_unique<Cache>())
{
}
Analyser::~Analyser() = default;
Analyser::Analyser(Analyser &&) noexcept = default;
Analyser &Analyser::operator=(Analyser &&) noexcept = default;

namespace {

TextLanguage guessLanguage(const QList<Word> &words)
{
    int dutch = 0;
    int english = 0;
    for (const Word &word : words) {
        dutch += stopWords(TextLanguage::Dutch).contains(word.folded);
        english += stopWords(TextLanguage::English).contains(word.folded);
    }
    return english > dutch ? TextLanguage::English : TextLanguage::Dutch;
}

} // namespace

Analysis Analyser::analyse(QStringView text, std::optional<TextLanguage> language)
{
    const QList<Word> words = wordsIn(text);
    Analysis analysis{language.value_or(guessLanguage(words)), {}};
    analysis.tokens.reserve(words.size());
    for (const Word &word : words) {
        const Form &form = m_cache->form(word.folded, analysis.language);
        analysis.tokens.append({word.start, word.length, word.folded, form.canon, form.parts, form.stop});
    }
    return analysis;
}

} // namespace kb
