// SPDX-License-Identifier: EUPL-1.2
#include "text/morphology.h"

#include "text/canon.h"
#include "text/compoundsplitter.h"
#include "text/inflection.h"

#include <QFile>

namespace kb {

namespace {

/// Chosen on retrieval (Index) and on cross-validated compounds (Display); figures in README.md.
constexpr SplitThresholds thresholdsFor(SplitFor purpose)
{
    if (purpose == SplitFor::Index)
        return {.word = -1.5, .name = -1.5, .part = -1.5};
    return {.word = -0.6, .name = 1.1, .part = 0.5};
}

} // namespace

Morphology::Morphology(LexiconTable table)
    : m_lexicon(std::move(table))
{
}

Result<Morphology> Morphology::fromTable(const QByteArray &table)
{
    auto read = readLexicon(table);
    if (!read)
        return read.error();
    return Morphology(*std::move(read));
}

std::string Morphology::canon(std::string_view word) const
{
    return canonOf(m_lexicon, word);
}

std::vector<std::string> Morphology::split(std::string_view word, SplitFor purpose) const
{
    const CompoundSplitter splitter(m_lexicon, thresholdsFor(purpose));
    std::vector<std::string> parts = splitter.split(word);
    if (parts.size() > 1)
        std::ranges::transform(parts, parts.begin(), [this](const std::string &part) { return canon(part); });
    return parts;
}

bool Morphology::knows(std::string_view word) const
{
    return m_lexicon.traits(word).testAnyFlags(KnownForm);
}

const Morphology &dutchMorphology()
{
    static const Morphology morphology = [] {
        QFile file(QStringLiteral(":/text/nl.lexicon"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the Dutch lexicon is not compiled in");
        auto read = Morphology::fromTable(file.readAll());
        if (!read)
            qFatal("%s", qUtf8Printable(read.error().detail));
        return *std::move(read);
    }();
    return morphology;
}

} // namespace kb
