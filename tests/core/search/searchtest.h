// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/search.h"
#include "search/searchindex.h"
#include "support/newestdatabase.h"

#include <QMap>

#include <random>

namespace kb::test {

inline Database newestBank(const QString &path = QStringLiteral(":memory:"))
{
    auto db = newestDatabase(path);
    if (!db)
        qFatal("no bank");
    return *std::move(db);
}

/// Numbers that look random and are the same for one seed.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }

    /// At least 0 and less than `end`.
    quint32 below(quint32 end) { return quint32(m_random() % end); }
    bool isOneIn(quint32 chances) { return below(chances) == 0; }

private:
    std::mt19937 m_random;
};

/// Documents of made-up sentences over a small vocabulary, so that words meet often; the same for one seed.
class RandomLibrary
{
public:
    explicit RandomLibrary(quint32 seed)
        : m_dice(seed)
    {
    }

    int number(int end) { return int(m_dice.below(quint32(end))); }

    QString words(int most)
    {
        static const QStringList vocabulary =
            QStringLiteral("de het van woning woningen huurwoning woningbouw bouw beleid woonbeleid energie "
                           "energiearmoede armoede gemeente gemeenten onderzoek jeugd jeugdzorg zorg wonen "
                           "raad gemeenteraad provincie water waterschap klimaat stikstof boer boeren natuur "
                           "eiland eilandbestuur bestuur wet grondwet recht rechtspraak data register")
                .split(u' ');
        QStringList list;
        for (int left = number(most + 1); left > 0; --left) {
            const int common = std::min(number(int(vocabulary.size())), number(int(vocabulary.size())));
            list.append(vocabulary[common]);
        }
        return list.join(u' ');
    }

    SearchDocument document(qint64 record)
    {
        static constexpr std::array kinds{Kind::Study, Kind::KnowledgeQuestion, Kind::Person};
        return {record, kinds[size_t(number(3))], words(6), words(60), words(2), words(3)};
    }

private:
    Dice m_dice;
};

/// The documents that the index should know, by record.
using Library = QMap<qint64, SearchDocument>;

/// Some documents come or change and some go, in the index and in the library alike, in the caller's
/// transaction.
inline Result<> changeSome(SearchIndex &index, RandomLibrary &random, Library &library)
{
    constexpr int Records = 60;
    for (int left = random.number(10); left > 0; --left) {
        const SearchDocument document = random.document(1 + random.number(Records));
        library[document.record] = document;
        if (auto put = index.put(document); !put)
            return put;
    }
    for (int left = random.number(5); left > 0; --left) {
        const qint64 record = 1 + random.number(Records);
        library.remove(record);
        if (auto removed = index.remove(record); !removed)
            return removed;
    }
    return {};
}

inline DocumentSource sourceOf(const Library &library)
{
    return [&library](const DocumentVisitor &visit) -> Result<> {
        for (const SearchDocument &document : library) {
            if (auto visited = visit(document); !visited)
                return visited;
        }
        return {};
    };
}

inline DocumentReader readerOf(const Library &library)
{
    return [&library](qint64 record) -> Result<SearchDocument> {
        if (!library.contains(record))
            return Error{Error::Code::NotFound, {}};
        return library[record];
    };
}

inline QList<qint64> recordsOf(const SearchAnswer &answer)
{
    QList<qint64> records;
    for (const SearchHit &hit : answer.hits)
        records.append(hit.record);
    return records;
}

} // namespace kb::test
