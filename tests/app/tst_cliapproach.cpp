// SPDX-License-Identifier: EUPL-1.2
#include "app/script.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What works and what does not, on paper by a command.
class TestCliApproach : public QObject
{
    Q_OBJECT

    test::Script m_script;

    QByteArray written(const QString &name) const
    {
        QFile file(m_script.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_script.begin(u"KIEM"_s, u"Ilse Vermaak"_s)); }

    void paperHasEveryApproachOrThoseThatAreAskedFor()
    {
        const QStringList report{u"approach"_s, u"report"_s, u"--out"_s};

        QCOMPARE(m_script.code(report + QStringList{u"alle.html"_s}), 0);
        QCOMPARE(m_script.code(report + QStringList{u"een.html"_s, u"--query"_s, u"burgerberaad"_s}), 0);

        QVERIFY(written(u"alle.html"_s).contains("Parallel plannen"));
        QVERIFY(written(u"een.html"_s).contains("Burgerberaad"));
        QVERIFY(!written(u"een.html"_s).contains("Parallel plannen"));
    }

    void oneApproachHasAPaperOfItsOwn()
    {
        const QString approach = m_script.find(u"approach"_s, u"Parallel plannen"_s);

        QCOMPARE(m_script.code({u"print"_s, u"approach"_s, approach, u"--out"_s, u"plannen.html"_s}), 0);

        QVERIFY(written(u"plannen.html"_s).contains("Vijf maanden winst in de planfase"));
    }

    void reportWithoutAFileIsWrongUse() { QCOMPARE(m_script.code({u"approach"_s, u"report"_s}), 2); }
};

QTEST_GUILESS_MAIN(TestCliApproach)
#include "tst_cliapproach.moc"
