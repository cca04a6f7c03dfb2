// SPDX-License-Identifier: EUPL-1.2
#include "jobs/doublestudy.h"
#include "support/testbank.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

Study titled(const QString &title, const QString &issued)
{
    Study study;
    study.title = title;
    study.issued = {issued};
    return study;
}

Uid doubleUid(Bank &bank, const Study &study)
{
    const auto found = doubleOf(bank, study);
    if (!found)
        qFatal("%s", qPrintable(found.error().detail));
    return *found ? (*found)->uid : Uid();
}

} // namespace

/// V-16, in the bank itself.
class TestDoubleStudy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameDoiIsTheSameWhateverTheTitle()
    {
        const auto bank = makeBank();
        Study here = titled(u"Energiearmoede meten"_s, u"2024"_s);
        here.doi = u"10.5555/vb.2024.008"_s;
        const Uid known = insert(*bank, here);

        Study typed = titled(u"Measuring energy poverty"_s, u"2019"_s);
        typed.doi = u"10.5555/vb.2024.008"_s;

        QCOMPARE(doubleUid(*bank, typed), known);
    }

    void isbnOfTenDigitsMeetsThatOfThirteen_data()
    {
        QTest::addColumn<QString>("here");
        QTest::addColumn<QString>("typed");
        QTest::newRow("ten here") << u"316148410X"_s << u"9783161484100"_s;
        QTest::newRow("thirteen here") << u"9783161484100"_s << u"316148410X"_s;
    }

    void isbnOfTenDigitsMeetsThatOfThirteen()
    {
        QFETCH(const QString, here);
        QFETCH(const QString, typed);
        const auto bank = makeBank();
        Study book = titled(u"Wonen in Nederland"_s, u"2021"_s);
        book.isbn = here;
        const Uid known = insert(*bank, book);

        Study same = titled(u"Iets anders"_s, u"2021"_s);
        same.isbn = typed;
        Study laterEdition = same;
        laterEdition.issued = {u"2024"_s};

        QCOMPARE(doubleUid(*bank, same), known);
        QVERIFY(doubleUid(*bank, laterEdition).isNull());
    }

    void nearlyTheSameTitleOfNearlyTheSameYearIsProbable()
    {
        const auto bank = makeBank();
        const Uid known =
            insert(*bank, titled(u"Energiearmoede meten: een vergelijking van methoden"_s, u"2024"_s));

        QCOMPARE(
            doubleUid(*bank, titled(u"Energie-armoede meten. Een vergelijking van methoden"_s, u"2025"_s)),
            known);
        QVERIFY(doubleUid(*bank, titled(u"Energiearmoede meten: een vergelijking van methoden"_s, u"2020"_s))
                    .isNull());
        QVERIFY(
            doubleUid(*bank, titled(u"Energiearmoede meten: de kosten van isolatie"_s, u"2024"_s)).isNull());
    }

    void certainGoesBeforeProbable()
    {
        const auto bank = makeBank();
        insert(*bank, titled(u"Staat van de woningmarkt"_s, u"2024"_s));
        Study numbered = titled(u"Iets heel anders"_s, u"2011"_s);
        numbered.doi = u"10.5555/1"_s;
        const Uid known = insert(*bank, numbered);

        Study typed = titled(u"Staat van de woningmarkt"_s, u"2024"_s);
        typed.doi = u"10.5555/1"_s;

        QCOMPARE(doubleUid(*bank, typed), known);
    }

    void studyIsNeverItsOwnDouble()
    {
        const auto bank = makeBank();
        const Uid only = insert(*bank, titled(u"Staat van de woningmarkt"_s, u"2024"_s));

        QVERIFY(doubleUid(*bank, *bank->records<Study>().get(only)).isNull());
    }

    void whatIsInTheTrashDoesNotCount()
    {
        const auto bank = makeBank();
        Study here = titled(u"Staat van de woningmarkt"_s, u"2024"_s);
        here.doi = u"10.5555/1"_s;
        const Uid known = insert(*bank, here);
        QVERIFY_RESULT(removeRecord<Study>(*bank, known));

        QVERIFY(doubleUid(*bank, here).isNull());
    }

    void titleWithTheSignsOfASearchIsReadAsWords()
    {
        const auto bank = makeBank();
        const QString title = u"Wonen -zorg: \"thuis\" jaar:2024 dg:DGRO"_s;
        const Uid known = insert(*bank, titled(title, u"2024"_s));

        QCOMPARE(doubleUid(*bank, titled(title, u"2024"_s)), known);
    }

    void emptyStudyHasNoDouble()
    {
        const auto bank = makeBank();
        insert(*bank, titled(u"Staat van de woningmarkt"_s, u"2024"_s));

        QVERIFY(doubleUid(*bank, Study()).isNull());
    }
};

QTEST_GUILESS_MAIN(TestDoubleStudy)
#include "tst_doublestudy.moc"
