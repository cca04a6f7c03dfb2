// SPDX-License-Identifier: EUPL-1.2
#include "support/commandline.h"

#include <QJsonArray>

using namespace kb;
using namespace Qt::StringLiterals;

/// Persons and institutes that are the same, and what is kept about somebody, as a script handles them.
class TestCliPersons : public QObject
{
    Q_OBJECT

    std::optional<test::CommandLine> m_cli;
    QString m_first;
    QString m_second;

    QString added(const QStringList &words) const
    {
        const test::Answer answer = m_cli->inBank(words);
        return answer.code == 0 ? answer.out.trimmed() : QString();
    }
    QJsonObject person(const QString &uid) const
    {
        return m_cli->json({u"person"_s, u"show"_s, uid}).objects().value(0);
    }
    QStringList lines(const QString &kind) const { return m_cli->inBank({kind, u"list"_s}).lines(); }

private Q_SLOTS:
    void init()
    {
        m_cli.emplace();
        QCOMPARE(m_cli->makeBank(), 0);
        m_first = added({u"person"_s, u"add"_s, u"--family"_s, u"Zwart"_s, u"--roles"_s, u"expert"_s,
                         u"--email"_s, u"zwart@example.nl"_s});
        m_second = added({u"person"_s, u"add"_s, u"--family"_s, u"Zwart"_s, u"--given"_s, u"Petra"_s,
                          u"--roles"_s, u"onderzoeker"_s});
        QVERIFY(!m_first.isEmpty() && !m_second.isEmpty());
    }

    void personGoesIntoTheOneThatItTurnedOutToBe()
    {
        QCOMPARE(m_cli->inBank({u"person"_s, u"merge"_s, m_first, m_second}).code, 0);

        QCOMPARE(lines(u"person"_s).size(), 1);
        QCOMPARE(person(m_second)[u"given"].toString(), u"Petra"_s);
        QCOMPARE(person(m_second)[u"email"].toString(), u"zwart@example.nl"_s);
        QCOMPARE(person(m_first)[u"merged_into"].toString(), m_second);
    }

    void fieldsAreTakenOrKeptByName()
    {
        QCOMPARE(
            m_cli->inBank({u"person"_s, u"merge"_s, m_first, m_second, u"--keep"_s, u"email;roles"_s}).code,
            0);

        QVERIFY(person(m_second)[u"email"].toString().isEmpty());
        QCOMPARE(person(m_second)[u"roles"].toArray().size(), 1);
    }

    void fieldThatAPersonHasNotIsWrongUse()
    {
        QCOMPARE(m_cli->inBank({u"person"_s, u"merge"_s, m_first, m_second, u"--take"_s, u"colour"_s}).code,
                 2);
        QCOMPARE(lines(u"person"_s).size(), 2);
    }

    void mergeIsTakenBackInOneStep()
    {
        QCOMPARE(m_cli->inBank({u"person"_s, u"merge"_s, m_first, m_second}).code, 0);

        QCOMPARE(m_cli->inBank({u"bank"_s, u"undo"_s}).code, 0);

        QCOMPARE(lines(u"person"_s).size(), 2);
        QVERIFY(person(m_second)[u"email"].toString().isEmpty());
    }

    void instituteGoesIntoAnotherOne()
    {
        const QString gone = added({u"institute"_s, u"add"_s, u"--name_nl"_s, u"TNO"_s});
        const QString stays = added({u"institute"_s, u"add"_s, u"--name_nl"_s, u"T.N.O."_s});

        QCOMPARE(m_cli->inBank({u"institute"_s, u"merge"_s, gone, stays, u"--take"_s, u"name_nl"_s}).code, 0);

        QCOMPARE(lines(u"institute"_s).size(), 1);
        QVERIFY(lines(u"institute"_s).first().endsWith(u"TNO"_s));
    }

    void personDoesNotGoIntoThemselves()
    {
        QCOMPARE(m_cli->inBank({u"person"_s, u"merge"_s, m_first, m_first}).code, 3);
    }

    void nameOfWhoIsAnonymisedIsNowhere()
    {
        QCOMPARE(m_cli->inBank({u"person"_s, u"anonymise"_s, m_first}).code, 0);

        const test::Answer history = m_cli->inBank({u"bank"_s, u"history"_s, m_first});
        QCOMPARE(history.code, 0);
        QVERIFY2(!history.out.contains(u"Zwart"_s), qPrintable(history.out));
        QVERIFY(!history.out.contains(u"zwart@example.nl"_s));
        QVERIFY2(history.out.contains(u": erased → Person (anonymised)"_s), qPrintable(history.out));
        QCOMPARE(person(m_first)[u"email"].toString(), QString());
        QCOMPARE(lines(u"person"_s).filter(u"Zwart"_s).size(), 1); // the other one
    }

    void whereTheNameOfWhoIsAnonymisedStaysIsTold()
    {
        QCOMPARE(m_cli->inBank({u"gaps"_s, u"add"_s, u"Wie?"_s, u"--why"_s, u"Vraag het Zwart"_s}).code, 0);

        const test::Answer erased = m_cli->inBank({u"person"_s, u"anonymise"_s, m_first});

        QCOMPARE(erased.code, 0);
        QVERIFY2(erased.said.contains(u"Vraag het Zwart"_s), qPrintable(erased.said));
    }

    void erasedValueIsNullForAProgram()
    {
        QCOMPARE(m_cli->inBank({u"person"_s, u"anonymise"_s, m_first}).code, 0);

        const QList<QJsonObject> changes = m_cli->json({u"bank"_s, u"history"_s, m_first}).objects();

        QVERIFY(!changes.isEmpty());
        const QJsonArray fields = changes.first()[u"fields"].toArray();
        QVERIFY(std::ranges::any_of(fields, [](const QJsonValue &field) {
            return field[u"before"].isNull() && field[u"after"].toString() == u"Person (anonymised)";
        }));
    }

    void whatIsKeptAboutAPersonIsPrinted()
    {
        QCOMPARE(m_cli->inBank({u"print"_s, u"person"_s, m_first, u"--out"_s, u"p.html"_s}).code, 0);

        QFile paper(m_cli->path(u"p.html"_s));
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.readAll().contains("zwart@example.nl"));
    }
};

QTEST_GUILESS_MAIN(TestCliPersons)
#include "tst_clipersons.moc"
