// SPDX-License-Identifier: EUPL-1.2
#include "bench/searchparts.h"

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

constexpr int WordsPerBand = 10;
constexpr qsizetype LongestBeginning = 9;

QStringList sampleOf(const WordBands &bands, Chance &chance)
{
    QStringList words;
    for (const Band band : {Band::Common, Band::Mid, Band::Rare}) {
        for (int nth = 0; nth < WordsPerBand && !bands.words(band).isEmpty(); ++nth)
            words.append(chance.oneOf(bands.words(band)));
    }
    return words;
}

QList<Asked> beginningsOf(const QStringList &words, qsizetype letters)
{
    QList<Asked> beginnings;
    for (const QString &word : words) {
        if (word.size() >= letters)
            beginnings.append({word.first(letters), {word.first(letters)}, {}});
    }
    return beginnings;
}

Result<> measureLength(Figures &figures, const QList<Engine> &engines, const QList<Asked> &beginnings,
                       qsizetype letters)
{
    std::optional<Latencies> own;
    for (const Engine &engine : engines) {
        if (!engine.typeAhead)
            continue;
        Latencies times;
        for (const Asked &asked : beginnings) {
            if (auto timed = times.time([&] { return engine.typeAhead->ask(asked); }); !timed)
                return timed;
        }
        const QString what = u"%1 letters typed: %2"_s.arg(letters).arg(engine.typeAhead->name);
        figures.add(own ? otherFigure(what, times, *own, engine.typeAhead->limit) : ownFigure(what, times));
        if (!own)
            own = times;
    }
    return {};
}

} // namespace

Result<> measureTypeAhead(Figures &figures, const QList<Engine> &engines, const WordBands &bands,
                          Chance &chance)
{
    const QStringList words = sampleOf(bands, chance);
    for (qsizetype letters = 1; letters <= LongestBeginning; ++letters) {
        const QList<Asked> beginnings = beginningsOf(words, letters);
        if (beginnings.isEmpty())
            break;
        if (auto measured = measureLength(figures, engines, beginnings, letters); !measured)
            return measured;
    }
    return {};
}

} // namespace kb::bench
