// SPDX-License-Identifier: EUPL-1.2
#include "search/indexcheck.h"

#include "search/documentlists.h"
#include "search/placescheck.h"
#include "store/readtransaction.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

using What = IndexFault::What;

quint64 fingerprint(QByteArrayView term, quint8 impact)
{
    return qHash(term, size_t(impact));
}

} // namespace

IndexCheck::IndexCheck(SearchIndex &index)
    : m_index(index)
    , m_database(index.database())
{
}

Result<QList<IndexFault>> IndexCheck::run(const DocumentSource &documents)
{
    ReadTransaction reading(m_database);
    if (auto begun = reading.begin(); !begun)
        return begun.error();
    if (auto compared = compareDocuments(documents); !compared)
        return compared.error();
    const auto expected = expectedFingerprints();
    if (!expected)
        return expected.error();
    const auto stored = storedFingerprints();
    if (!stored)
        return stored.error();

    QSet<qint64> differing;
    for (const auto &[record, sum] : expected->asKeyValueRange()) {
        if (stored->value(record) != sum)
            differing.insert(record);
    }
    for (const auto &[record, sum] : stored->asKeyValueRange()) {
        if (!expected->contains(record))
            differing.insert(record);
    }
    if (auto explained = explain(differing); !explained)
        return explained.error();
    if (auto found = findOrphanBlocks(); !found)
        return found.error();
    if (auto compared = comparePlaces(); !compared)
        return compared.error();
    return m_faults;
}

Result<> IndexCheck::compareDocuments(const DocumentSource &documents)
{
    QSet<qint64> inBank;
    auto compared = documents([&](const SearchDocument &document) {
        inBank.insert(document.record);
        return compareDocument(document);
    });
    if (!compared)
        return compared;
    return m_database.forEach(sqlFile("search/documents"), [&](Row row) {
        if (!inBank.contains(row.integer(0)))
            add(What::TooManyDocuments, row.integer(0));
    });
}

Result<> IndexCheck::compareDocument(const SearchDocument &document)
{
    std::optional<QByteArray> stored;
    auto read = m_database.forEach(
        sqlFile("search/words_of"), [&](Row row) { stored = row.bytes(0); }, document.record);
    if (!read)
        return read;
    if (!stored)
        add(What::MissingDocument, document.record);
    else if (*stored != documentWords(document, m_index.analyser()))
        add(What::OtherWords, document.record);
    return {};
}

Result<IndexCheck::Fingerprints> IndexCheck::expectedFingerprints()
{
    Fingerprints sums;
    auto read = m_database.forEach(sqlFile("search/words_in_lists"), [&](Row row) {
        quint64 &sum = sums[row.integer(0)];
        const DocumentLists lists(row.view(1));
        for (const TermImpact &each : lists.all())
            sum += fingerprint(each.term, each.impact);
    });
    if (!read)
        return read.error();
    return sums;
}

template <typename Visit> Result<> IndexCheck::eachList(Visit visit)
{
    PostingLists lists(m_database);
    Result<> visited;
    auto read = m_database.forEach(sqlFile("search/terms"), [&](Row row) {
        if (visited)
            visited = visit(row.view(1), lists.list(row.integer(0)));
    });
    return read ? visited : read;
}

Result<IndexCheck::Fingerprints> IndexCheck::storedFingerprints()
{
    Fingerprints sums;
    auto read = eachList([&](QByteArrayView term, const Result<PostingList> &list) -> Result<> {
        if (!list && list.error().code != Error::Code::Damaged)
            return list.error();
        if (!list)
            add(What::DamagedList, 0, term);
        else if (list->empty())
            add(What::OrphanTerm, 0, term);
        else
            for (const Posting &posting : *list)
                sums[posting.record] += fingerprint(term, posting.impact);
        return {};
    });
    if (!read)
        return read.error();
    return sums;
}

Result<> IndexCheck::explain(const QSet<qint64> &records)
{
    if (records.isEmpty())
        return {};
    auto missing = expectedPostings(records);
    if (!missing)
        return missing.error();
    auto read = eachList([&](QByteArrayView term, const Result<PostingList> &list) -> Result<> {
        for (const Posting &posting : list ? *list : PostingList()) {
            if (!records.contains(posting.record))
                continue;
            const quint8 impact = missing->take({term.toByteArray(), posting.record});
            if (impact == 0)
                add(What::TooManyPostings, posting.record, term);
            else if (impact != posting.impact)
                add(What::WrongImpact, posting.record, term);
        }
        return {};
    });
    for (const auto &[place, impact] : missing->asKeyValueRange())
        add(What::MissingPosting, place.second, place.first);
    return read;
}

Result<IndexCheck::ExpectedPostings> IndexCheck::expectedPostings(const QSet<qint64> &records)
{
    ExpectedPostings postings;
    auto read = m_database.forEach(sqlFile("search/words_in_lists"), [&](Row row) {
        if (!records.contains(row.integer(0)))
            return;
        const DocumentLists lists(row.view(1));
        for (const TermImpact &each : lists.all())
            postings.insert({each.term.toByteArray(), row.integer(0)}, each.impact);
    });
    if (!read)
        return read.error();
    return postings;
}

Result<> IndexCheck::findOrphanBlocks()
{
    return m_database.forEach(sqlFile("search/orphan_blocks"), [&](Row row) {
        add(What::OrphanBlock, 0, QByteArray::number(row.integer(0)));
    });
}

Result<> IndexCheck::comparePlaces()
{
    const auto misplaced = misplacedBlocks(m_database);
    if (!misplaced)
        return misplaced.error();
    for (const qint64 block : *misplaced)
        add(What::OtherPlaces, block * PlaceBlock::Records);
    return {};
}

void IndexCheck::add(What what, qint64 record, QByteArrayView term)
{
    m_faults.append({what, record, QString::fromUtf8(term)});
}

QString describe(const IndexFault &fault)
{
    static const QMap<What, QString> names{
        {What::MissingDocument, QStringLiteral("document is not in the index")},
        {What::TooManyDocuments, QStringLiteral("index has a document too many")},
        {What::OtherWords, QStringLiteral("index has other words than the document")},
        {What::MissingPosting, QStringLiteral("list lacks the record")},
        {What::TooManyPostings, QStringLiteral("list has a record too many")},
        {What::WrongImpact, QStringLiteral("list has another impact")},
        {What::DamagedList, QStringLiteral("list cannot be read")},
        {What::OrphanTerm, QStringLiteral("term has no list")},
        {What::OrphanBlock, QStringLiteral("list has no term")},
        {What::OtherPlaces, QStringLiteral("place is not where the words lead, at or behind the record")},
    };
    return QStringLiteral("%1: record %2, term \"%3\"")
        .arg(names.value(fault.what), QString::number(fault.record), fault.term);
}

Result<QList<IndexFault>> SearchIndex::check(const DocumentSource &documents)
{
    return IndexCheck(*this).run(documents);
}

} // namespace kb
