// SPDX-License-Identifier: EUPL-1.2
#include "bench/engine.h"
#include "search/documentwords.h"
#include "text/analyser.h"

#include <QDirIterator>

#include <memory>

#include <xapian.h>

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

/// How often a word counts by the line that it stands in, as in our own index: title, codes, people, body.
constexpr std::array<int, 4> LineWeights{10, 5, 5, 1};

std::string stringOf(QByteArrayView bytes)
{
    return {bytes.data(), size_t(bytes.size())};
}

Xapian::Document documentOf(QByteArrayView lines)
{
    Xapian::Document document;
    for (const int weight : LineWeights) {
        const qsizetype end = lines.indexOf('\n');
        eachPiece(end < 0 ? lines : lines.first(end), ' ', [&](QByteArrayView word) {
            eachPiece(keptWord(word).terms, '+',
                      [&](QByteArrayView term) { document.add_term(stringOf(term), weight); });
        });
        lines = end < 0 ? QByteArrayView() : lines.sliced(end + 1);
    }
    return document;
}

/// Xapian throws; here nothing does.
template <typename Work> Result<> withoutThrowing(Work work)
{
    try {
        work();
    } catch (const Xapian::Error &error) {
        return Error{Error::Code::Storage, QString::fromStdString(error.get_description())};
    }
    return {};
}

class XapianIndex
{
public:
    explicit XapianIndex(const QString &path)
        : m_path(path)
        , m_database(path.toStdString(), Xapian::DB_CREATE_OR_OPEN)
    {
    }

    Result<> add(const QList<SearchDocument> &documents)
    {
        return withoutThrowing([&] {
            for (const SearchDocument &each : documents) {
                const QByteArray words = documentWords(each, m_analyser);
                m_database.replace_document(Xapian::docid(each.record), documentOf(textLines(words)));
            }
        });
    }

    Result<double> finish()
    {
        if (auto written = withoutThrowing([&] { m_database.commit(); }); !written)
            return written.error();
        qint64 bytes = 0;
        for (QDirIterator files(m_path, QDir::Files); files.hasNext();)
            bytes += QFileInfo(files.next()).size();
        return double(bytes) / 1e6;
    }

    Result<> ask(const Asked &asked)
    {
        return withoutThrowing([&] {
            std::vector<std::string> terms;
            for (const QString &term : asked.terms)
                terms.push_back(term.toStdString());
            Xapian::Enquire enquire(m_database);
            enquire.set_query(Xapian::Query(Xapian::Query::OP_OR, terms.begin(), terms.end()));
            enquire.get_mset(0, MostFound);
        });
    }

private:
    QString m_path;
    Xapian::WritableDatabase m_database;
    Analyser m_analyser;
};

} // namespace

Result<Engine> xapianEngine(const QString &folder)
{
    std::shared_ptr<XapianIndex> index;
    const auto made = withoutThrowing([&] { index = std::make_shared<XapianIndex>(folder + u"/xapian"_s); });
    if (!made)
        return made.error();
    constexpr double rankedLimit = 1;
    return Engine{.name = u"Xapian"_s,
                  .add = [index](const QList<SearchDocument> &documents) { return index->add(documents); },
                  .finish = [index] { return index->finish(); },
                  .ranked = {{.name = u"Xapian"_s,
                              .ask = [index](const Asked &asked) { return index->ask(asked); },
                              .limit = rankedLimit,
                              .weighsWordsAlone = true}}};
}

} // namespace kb::bench
