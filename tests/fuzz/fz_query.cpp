// SPDX-License-Identifier: EUPL-1.2
// Whatever is typed searches, and what it finds can be shown with its marks inside the text.
#include "require.h"
#include "search/search.h"
#include "search/searchindex.h"
#include "search/snippet.h"
#include "support/newestdatabase.h"

using namespace kb;
using fuzz::require;

namespace {

const QString Body =
    QStringLiteral("Hoe wonen huurders in de stad? Energiearmoede en woningbouw, op de eilanden ook.");

const QList<SearchDocument> &documents()
{
    static const QList<SearchDocument> documents{
        {1, Kind::Study, QStringLiteral("Wonen in de stad"), Body, QStringLiteral("Kuipers"),
         QStringLiteral("STU-1")},
        {2, Kind::KnowledgeQuestion, QStringLiteral("Wie woont er?"), Body, {}, QStringLiteral("VRG-1")}};
    return documents;
}

/// An index of a few documents, made once.
SearchIndex &smallIndex()
{
    static Database db = [] {
        auto opened = test::newestDatabase();
        require(bool(opened), "there is a bank to search in");
        return *std::move(opened);
    }();
    static SearchIndex index = [] {
        SearchIndex made(db);
        require(bool(made.putNew(documents())), "the documents go in");
        return made;
    }();
    return index;
}

Result<SearchDocument> documentOf(qint64 record)
{
    return documents()[record - 1];
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    SearchIndex &index = smallIndex();
    const QString typed = QString::fromUtf8(fuzz::bytesOf(data, size));
    const Query query = parseQuery(typed, index.analyser());
    require(query.words.size() <= MaxQueryWords, "a query has an end");
    SearchOptions options;
    options.document = documentOf;
    const auto answer = search(index, query, options);
    require(bool(answer), "any input searches");
    require(answer->proposals.isEmpty() || answer->hits.isEmpty(),
            "a word is proposed when nothing is found");
    require(answer->proposals.isEmpty() || withProposals(typed, answer->proposals) != typed,
            "what is proposed is another word");
    const Snippet snippet = snippetOf(Body, query, index.analyser());
    for (const TextRange &mark : snippet.marks)
        require(mark.start >= 0 && mark.start + mark.length <= snippet.text.size(), "marks lie in the text");
    return 0;
}
