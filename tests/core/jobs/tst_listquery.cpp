// SPDX-License-Identifier: EUPL-1.2
#include "jobs/listquery.h"
#include "support/testbank.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace kb;
using namespace Qt::StringLiterals;

class TestListQuery : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    QList<qint64> m_ids; ///< ascending by title: two of winkels, one of wonen

    QList<qint64> list(const QString &words, const ListSorting &sorting = {}) const
    {
        return *narrowed(*m_bank, m_ids, Kind::Study, words, sorting);
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_ids.clear();
        for (const char *title :
             {"Lege winkels in het dorp", "Winkels, winkels en nog eens winkels", "Wonen in het dorp"}) {
            const Uid uid = test::insert(*m_bank, test::aStudy(QString::fromLatin1(title)));
            m_ids.append(m_bank->records<Study>().get(uid)->facts.id);
        }
    }

    void choicesAreAListOfTextsAsTheyAre()
    {
        const QStringList choices{u"één"_s, u"met \"aanhaling\""_s, u"a\\b"_s};

        const auto json = jsonChoices(choices);

        QVERIFY(json);
        QCOMPARE(QJsonDocument::fromJson(json->toUtf8()).array(), QJsonArray::fromStringList(choices));
    }

    void nothingChosenIsNoChoice()
    {
        QVERIFY(!jsonChoices(QStringList()));
        QVERIFY(!jsonChoices(QList<Uid>()));
        QVERIFY(!jsonChoices(QList<StudyType>()));
    }

    void enumerationsGoByTheirCodes()
    {
        QCOMPARE(*jsonChoices(QList{StudyType::Rapport, StudyType::Monitor}), u"[\"rapport\",\"monitor\"]"_s);
    }

    void uidsGoAsAQueryWritesThem()
    {
        const Uid uid = newUid(m_bank->now());

        const auto json = jsonChoices(QList{uid});

        const auto hex = m_bank->context().db.one(
            "SELECT hex(?1)", [](Row row) { return row.next<QString>(); }, uid);
        QCOMPARE(*json, u"[\"%1\"]"_s.arg(*hex));
    }

    void withoutWordsTheListIsWholeAndInTheOrderThatIsAsked()
    {
        const QList<qint64> turned(m_ids.rbegin(), m_ids.rend());

        QCOMPARE(list({}), m_ids);
        QCOMPARE(list(u"  "_s, {u"title"_s, ListOrder::Ascending}), m_ids);
        QCOMPARE(list({}, {u"title"_s, ListOrder::Descending}), turned);
    }

    void typedWordsPutTheBestFirst() { QCOMPARE(list(u"dorp wonen"_s), (QList<qint64>{m_ids[2], m_ids[0]})); }

    void columnThatSomebodyChoseOrdersWhatMatchesToo()
    {
        QCOMPARE(list(u"dorp wonen"_s, {u"title"_s, ListOrder::Ascending}),
                 (QList<qint64>{m_ids[0], m_ids[2]}));
        QCOMPARE(list(u"dorp wonen"_s, {u"title"_s, ListOrder::Descending}),
                 (QList<qint64>{m_ids[2], m_ids[0]}));
    }

    void onlyWhatWasInTheListComesOut()
    {
        const auto ids = narrowed(*m_bank, {m_ids[0]}, Kind::Study, u"dorp"_s, {});

        QCOMPARE(*ids, QList<qint64>{m_ids[0]});
    }

    void recordsOfAnotherKindDoNotCount()
    {
        test::insert(*m_bank, test::aQuestion(u"Hoe is het wonen in het dorp?"_s));

        QCOMPARE(list(u"wonen"_s), QList<qint64>{m_ids[2]});
    }

    void wordsThatNobodyWroteGiveAnEmptyList() { QCOMPARE(list(u"xylofoon"_s), QList<qint64>()); }

    void searchThatFailsIsAnError()
    {
        QVERIFY_RESULT(m_bank->context().db.runScript("DROP TABLE search_document"));

        QVERIFY(!narrowed(*m_bank, m_ids, Kind::Study, u"wonen"_s, {}));
    }
};

QTEST_GUILESS_MAIN(TestListQuery)
#include "tst_listquery.moc"
