// SPDX-License-Identifier: EUPL-1.2
#include "importtest.h"

using namespace kb;

/// Records of a file that are possibly here already.
class TestImportDoubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void possibleDoublesComeInOnlyWhenTheUserSaysSo()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, test::aStudy());
        auto almost = test::aStudy();
        almost.pages = QStringLiteral("1-9");

        QVERIFY_RESULT(test::import(*bank, test::batchOf({almost})));
        QCOMPARE(bank->records<Study>().ids()->size(), 1);

        QVERIFY_RESULT(test::import(*bank, test::batchOf({almost}), {.doubles = DoublesPolicy::TakeIn}));
        QCOMPARE(bank->records<Study>().ids()->size(), 2);
    }

    void eachPossibleDoubleHasItsOwnChoice()
    {
        const auto bank = test::makeBank();
        QList<AnyRecord> doubles;
        QList<Uid> here;
        for (const char *title :
             {"Energiearmoede meten", "Wonen boven winkels", "Droogte en waterschappen"}) {
            Study study = test::aStudy(QString::fromLatin1(title));
            here.append(test::insert(*bank, study));
            study.place = QStringLiteral("Elders");
            doubles.append(study);
        }

        QVERIFY_RESULT(test::import(*bank, test::batchOf(doubles),
                                    {.perDouble = {{0, DoublesPolicy::TakeIn}, {1, DoublesPolicy::FillIn}}}));

        const auto placeOf = [&](qsizetype study) { return bank->records<Study>().get(here[study])->place; };
        QCOMPARE(bank->records<Study>().ids()->size(), 4);
        QCOMPARE(placeOf(0), QString());
        QCOMPARE(placeOf(1), QStringLiteral("Elders"));
        QCOMPARE(placeOf(2), QString()); // was left out
    }

    void aDoubleThatIsTheSameStudyFillsInWhatIsEmpty()
    {
        const auto bank = test::makeBank();
        Study bare = test::aStudy(QStringLiteral("Samen onder één dak: woonvormen vergeleken"));
        bare.contributions.clear();
        bare.place = QStringLiteral("Voorbeeldstad");
        const Uid uid = test::insert(*bank, bare);
        Study richer = test::aStudy(QStringLiteral("Samen onder een dak. Woonvormen vergeleken"));
        richer.place = QStringLiteral("Elders");

        QVERIFY_RESULT(test::import(*bank, test::batchOf({richer}), {.doubles = DoublesPolicy::FillIn}));

        QCOMPARE(bank->records<Study>().ids()->size(), 1);
        const auto filled = bank->records<Study>().get(uid);
        QCOMPARE(filled->contributions.value(0).name, QStringLiteral("Kuipers, E."));
        QCOMPARE(filled->place, bare.place);
        QCOMPARE(filled->title, bare.title);
    }
};

QTEST_GUILESS_MAIN(TestImportDoubles)
#include "tst_importdoubles.moc"
