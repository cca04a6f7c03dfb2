// SPDX-License-Identifier: EUPL-1.2
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// How a query begins to say which approach went into which: "went (uid, stays) AS ( ... )".
constexpr QStringView Beginning = u"went (uid, stays) AS (";

/// From its beginning to the parenthesis that closes it, in one line; empty where the query does not say it.
QString wayOfMergedApproaches(const QString &query)
{
    const qsizetype from = query.indexOf(Beginning);
    if (from < 0)
        return {};
    qsizetype end = from + Beginning.size();
    for (int depth = 1; depth > 0 && end < query.size(); ++end)
        depth += (query[end] == u'(') - (query[end] == u')');
    return query.mid(from, end - from).simplified();
}

} // namespace

/// Into which approach another went is said in SQL by each query that asks, as a bank holds no views (see
/// tst_countingstudies). So they are held to the same words.
class TestMergedApproaches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyQueryThatFollowsThemSaysItInTheSameWords()
    {
        const QString folder = u":/sql/queries/"_s;
        QMap<QString, QStringList> queries; // by what they say
        QDirIterator files(folder, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString way = wayOfMergedApproaches(QString::fromUtf8(file.readAll()));
            if (!way.isEmpty())
                queries[way].append(file.fileName().mid(folder.size()));
        }

        QCOMPARE(queries.size(), 1);
        QStringList names = queries.first();
        names.sort();
        QCOMPARE(names, (QStringList{u"approach/list.sql"_s, u"gaps/findings.sql"_s, u"lesson/list.sql"_s,
                                     u"overlap/links.sql"_s, u"study/doubts.sql"_s}));
    }
};

QTEST_GUILESS_MAIN(TestMergedApproaches)
#include "tst_mergedapproaches.moc"
