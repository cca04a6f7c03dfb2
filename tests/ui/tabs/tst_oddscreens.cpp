// SPDX-License-Identifier: EUPL-1.2
#include "support/oddquestions.h"
#include "tabroom.h"
#include "tabs/gapmappage.h"
#include "tabs/gapspage.h"
#include "tabs/matrixpage.h"
#include "tabs/opportunitiespage.h"
#include "tabs/pairspage.h"
#include "tabs/questionnetworkpage.h"
#include "tabs/reusepage.h"
#include "widgets/emptystate.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// The bank of a coordinator with those questions, of which the overlaps were computed.
struct OddRoom
{
    explicit OddRoom(const QString &sort)
        : settings(folder.filePath(u"window.ini"_s))
        , workspace(bankOf(everySortOfOddQuestions().value(sort)), settings)
    {
    }

    std::unique_ptr<Bank> bankOf(const OddQuestions &odd) const
    {
        readTextTables();
        auto bank = Bank::create(folder.filePath(u"odd.kennisbank"_s), settingsOf(u"KIEM"_s, true));
        if (!bank)
            qFatal("%s", qPrintable(bank.error().detail));
        OddQuestions some = odd; // a hundred fill a screen; the test of core has them all
        some.texts = odd.texts.mid(0, 100);
        askOddly(**bank, some);
        if (!runOverlap(**bank))
            qFatal("not computed");
        return *std::move(bank);
    }

    template <typename Page> std::unique_ptr<Page> page()
    {
        auto made = std::make_unique<Page>(workspace);
        show(*made, WindowSize);
        settle(workspace);
        return made;
    }

    QTemporaryDir folder;
    Preferences settings;
    Workspace workspace;
};

/// What stands where there is nothing to show.
QString sentenceOn(const QWidget &page)
{
    for (const EmptyState *message : page.findChildren<EmptyState *>()) {
        if (message->isVisible())
            return message->sentence();
    }
    return {};
}

bool showsRows(const QWidget &page)
{
    const auto lists = page.findChildren<RecordView *>();
    return std::ranges::any_of(lists, [](const RecordView *list) { return list->model()->rowCount() > 0; });
}

template <typename Page> void verifyThatItSpeaks(OddRoom &room)
{
    const auto page = room.page<Page>();
    QVERIFY2(showsRows(*page) || !sentenceOn(*page).isEmpty(), Page::staticMetaObject.className());
}

} // namespace

/// The pages about overlaps and gaps, with questions that are hard to compare or none: something to look at,
/// or a sentence that says why not.
class TestOddScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageShowsSomethingOrSaysWhyNot_data() { addOddQuestions(); }
    void everyPageShowsSomethingOrSaysWhyNot()
    {
        QFETCH(const QString, sort);
        OddRoom room(sort);

        verifyThatItSpeaks<PairsPage>(room);
        verifyThatItSpeaks<MatrixPage>(room);
        verifyThatItSpeaks<QuestionNetworkPage>(room);
        verifyThatItSpeaks<OpportunitiesPage>(room);
        verifyThatItSpeaks<ReusePage>(room);
        verifyThatItSpeaks<GapsPage>(room);
        verifyThatItSpeaks<GapMapPage>(room);
    }

    void bankOfOneUnitSaysWhichUnitThatIs()
    {
        OddRoom room(u"one unit"_s);

        for (const QString &sentence :
             {sentenceOn(*room.page<PairsPage>()), sentenceOn(*room.page<MatrixPage>()),
              sentenceOn(*room.page<OpportunitiesPage>()), sentenceOn(*room.page<ReusePage>())})
            QVERIFY2(sentence.contains(u"holds only DGVB"_s), qPrintable(sentence));
    }

    void bankOfMoreUnitsSaysWhatIsNotThere()
    {
        OddRoom room(u"nothing at all"_s);
        unitIn(room.workspace.bank(), u"DGRO"_s);

        QCOMPARE(sentenceOn(*room.page<PairsPage>()),
                 u"No overlap yet. First read the packages of the DGs."_s);
        QCOMPARE(sentenceOn(*room.page<OpportunitiesPage>()),
                 u"No groups of questions across two or more DGs."_s);
        QCOMPARE(sentenceOn(*room.page<ReusePage>()), u"No new results of other DGs for your questions."_s);
    }

    void questionsWithoutConceptsAreAskedForThemOnTheMap()
    {
        OddRoom room(u"no concepts"_s);

        QVERIFY(sentenceOn(*room.page<GapMapPage>()).contains(u"add concepts"_s));
        QVERIFY(showsRows(*room.page<GapsPage>()));
    }

    void bankWithoutQuestionsSaysWhatToDoFirst()
    {
        OddRoom room(u"nothing at all"_s);

        QVERIFY(sentenceOn(*room.page<MatrixPage>()).contains(u"First write or import questions"_s));
        QVERIFY(sentenceOn(*room.page<GapsPage>()).contains(u"No gaps"_s));
    }
};

QTEST_MAIN(TestOddScreens)
#include "tst_oddscreens.moc"
