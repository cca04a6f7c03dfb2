// SPDX-License-Identifier: EUPL-1.2
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What finding/counting.sql says of a study that counts, in plain form.
constexpr QStringView CountingRule =
    u"ifnull(study.publication_status, 'intern') <> 'ingetrokken' AND study.replaced_by IS NULL "
    "AND NOT EXISTS ( SELECT 1 FROM study_relation "
    "CROSS JOIN record AS newer ON newer.uid = study "
    "CROSS JOIN study AS successor ON successor.id = newer.id AND successor.alive = 1 "
    "WHERE target = ? AND alive = 1 AND ifnull(kind, 'vervangt') = 'vervangt'";

/// Without remarks, in one line, and whatever the query calls the uid of the study.
QString plainForm(QString query)
{
    static const QRegularExpression remark(u"--[^\\n]*"_s);
    static const QRegularExpression target(u"target = \\w+\\.\\w+"_s);
    query.remove(remark);
    query.remove(u"study_relation."_s);
    return query.replace(target, u"target = ?"_s).simplified();
}

/// Leaves out studies that went into another one, by the field that says so.
qsizetype timesItLeavesOut(const QString &plain)
{
    return plain.count(u"study.replaced_by IS NULL"_s);
}

} // namespace

/// Which studies count is said in SQL by each query that asks: a view would lie in the file, where whoever
/// made the file could change it. So they are held to the same words.
class TestCountingStudies : public QObject
{
    Q_OBJECT

    QMap<QString, QString> m_queries; ///< in plain form, by their name

private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = u":/sql/queries/"_s;
        QDirIterator files(folder, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_queries.insert(file.fileName().mid(folder.size()),
                             plainForm(QString::fromUtf8(file.readAll())));
        }
    }

    void ruleIsThatOfFindings()
    {
        QVERIFY(m_queries.value(u"finding/counting.sql"_s).contains(CountingRule));
    }

    void everyQueryThatLeavesOutReplacedStudiesSaysTheWholeRule()
    {
        QStringList different;
        for (const auto &[name, query] : m_queries.asKeyValueRange()) {
            if (timesItLeavesOut(query) != query.count(CountingRule))
                different.append(name);
        }

        // A study that nobody uses (G3) is listed also when another replaces it: that one does not use it up.
        QCOMPARE(different, QStringList{u"gaps/unused_studies.sql"_s});
    }
};

QTEST_GUILESS_MAIN(TestCountingStudies)
#include "tst_countingstudies.moc"
