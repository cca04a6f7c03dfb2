// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapinput.h"
#include "jobs/overlapjob.h"
#include "jobs/overlaprules.h"
#include "jobs/studiesbeside.h"
#include "pairsroom.h"
#include "support/testbank.h"
#include "support/widgetwalk.h"
#include "tabs/compareview.h"
#include "tabs/handoverlapdialog.h"
#include "tabs/pickdialog.h"
#include "tabs/reportformdialog.h"
#include "widgets/filterbar.h"
#include "widgets/markedtext.h"
#include "widgets/paperview.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

bool isOwnWithForeign(const ShownOverlap &shown)
{
    return shown.pair.kind == OverlapKind::VraagVraag &&
           (shown.a.unitCode == u"DGVB") != (shown.b.unitCode == u"DGVB");
}

bool sharesAConcept(const ShownOverlap &shown)
{
    return !sharedConcepts(shown.pair).isEmpty();
}

bool showsWords(const Overlap &pair)
{
    return std::ranges::any_of(pair.parts, [](const OverlapPart &part) {
        return std::ranges::count(part.evidence, EvidenceName::Word, &Evidence::name) > 0;
    });
}

QString comparedTexts(const CompareView &view)
{
    QStringList texts;
    for (const MarkedText *text : view.findChildren<MarkedText *>())
        texts.append(text->toPlainText());
    return texts.join(u'\n');
}

} // namespace

class TestPairsActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void menuOffersWhatTheSpecificationSays()
    {
        PairsRoom room;

        QStringList offered;
        for (const QAction *action : room.tab->tabActions().record) {
            if (action)
                offered.append(action->text().remove(u'&'));
        }

        for (const QString &item :
             {u"Compare"_s, u"Open both"_s, u"Confirm"_s, u"Agree action…"_s, u"Set aside…"_s, u"Later…"_s,
              u"Merge the questions…"_s, u"Explain the level"_s, u"Print this pair…"_s, u"To the report…"_s})
            QVERIFY2(offered.contains(item), qPrintable(item));
    }

    void comparingPutsThemBesideEachOther()
    {
        PairsRoom room;

        room.trigger(u"Compare"_s);

        const auto *compare = room.tab->findChild<CompareView *>();
        QVERIFY(compare && compare->isVisible());
    }

    void openBothOpensEachInAWindowOfItsOwn()
    {
        PairsRoom room;
        const auto lines = OverlapStore(room.workspace.bank()).rows({room.view().currentId()});
        const Overlap &pair = lines->first().pair;
        QSignalSpy asked(&room.workspace, &Workspace::windowAsked);

        room.trigger(u"Open both"_s);

        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[0][0].value<Uid>(), pair.a);
        QCOMPARE(asked[1][0].value<Uid>(), pair.b);
    }

    void everyDecisionHasAKey()
    {
        PairsRoom room;

        for (const QString &item : {u"Confirm"_s, u"Agree action…"_s, u"Set aside…"_s, u"Later…"_s})
            QVERIFY2(!room.action(item).shortcut().isEmpty(), qPrintable(item));
    }

    void overlapByHandBeginsWithThePairThatIsChosen()
    {
        PairsRoom room;
        const auto lines = OverlapStore(room.workspace.bank()).rows({room.view().currentId()});
        const Overlap &pair = lines->first().pair;
        QList<Uid> proposed;

        const bool isAsked = answering<HandOverlapDialog>([&] { room.trigger(u"Add an overlap by hand…"_s); },
                                                          [&](HandOverlapDialog &dialog) {
                                                              proposed = {dialog.one(), dialog.other()};
                                                              dialog.reject();
                                                          });

        QVERIFY(isAsked);
        QCOMPARE(proposed, (QList<Uid>{pair.a, pair.b}));
    }

    void pairInSightStaysUntilTheTextsOfTheNextAreRead()
    {
        PairsRoom room;
        room.trigger(u"Compare"_s);
        const auto &compare = *room.tab->findChild<CompareView *>();
        const QString first = comparedTexts(compare);

        room.view().select(room.view().model()->index(1, 0).data(IdRole).toLongLong());
        const QString meanwhile = comparedTexts(compare);
        settle(room.workspace);

        QVERIFY(!first.trimmed().isEmpty());
        QCOMPARE(meanwhile, first);
        QVERIFY(comparedTexts(compare) != first);
    }

    void wordsOfAWeakPairAreLookedUpWhenItIsOpened()
    {
        PairsRoom room;
        Bank &bank = room.workspace.bank();
        const OverlapBank input = *overlapInput(bank);
        const auto index =
            OverlapIndex::make(*OverlapSnapshot::make(input, *overlapOptions(bank)), input.profiles);
        room.select([&](const ShownOverlap &shown) {
            const auto whole = index->explain(shown.pair.a, shown.pair.b);
            return shown.pair.level == OverlapLevel::Weak && whole &&
                   showsWords(withEvidenceOf(shown.pair, *whole));
        });

        room.trigger(u"Compare"_s);

        const auto *reasons = room.tab->findChild<CompareView *>()->findChild<PaperView *>();
        const auto saysWords = [&] {
            const QString said = reasons->toPlainText();
            return said.contains(label(PartName::Words) + u": "_s) ||
                   said.contains(label(PartName::SharedWords) + u": "_s);
        };
        QTRY_VERIFY(saysWords());
    }

    void whatIsKnownAlreadyStandsBelowTheReasons()
    {
        PairsRoom room;
        room.select([&](const ShownOverlap &shown) {
            return shown.pair.kind == OverlapKind::VraagVraag &&
                   !studiesBeside(room.workspace.bank(), shown.pair.a, shown.pair.b)->isEmpty();
        });

        room.trigger(u"Compare"_s);

        const auto *reasons = room.tab->findChild<CompareView *>()->findChild<PaperView *>();
        QTRY_VERIFY(reasons->toPlainText().contains(u"may answer"_s));
    }

    void columnOrdersTheListAndGivesItBack()
    {
        PairsRoom room;
        const QString first = room.cell(0, 1);

        room.view().sortByColumn(1, Qt::AscendingOrder);
        settle(room.workspace);
        const int lowest = room.cell(0, 1).toInt();
        room.view().sortByColumn(-1, Qt::AscendingOrder);
        settle(room.workspace);

        QVERIFY(lowest < first.toInt());
        QCOMPARE(room.cell(0, 1), first);
    }

    void whoIsAskedToJudgeTooStandsInThePreview()
    {
        PairsRoom room;
        Bank &bank = room.workspace.bank();
        Profile colleague;
        colleague.name = u"Noor de Wit"_s;
        colleague.unit = bank.identity().unit;
        const Uid reviewer = test::insert(bank, colleague);
        const auto lines = OverlapStore(bank).rows({room.view().currentId()});

        QVERIFY_RESULT(askSecondReviewer(bank, lines->first().pair.a, lines->first().pair.b, reviewer));

        QTRY_VERIFY(room.tab->findChild<PaperView *>()->toPlainText().contains(u"Noor de Wit"_s));
    }

    void levelIsExplainedInThePreview()
    {
        PairsRoom room;

        room.trigger(u"Explain the level"_s);

        auto *preview = room.tab->findChild<PaperView *>();
        QTRY_VERIFY(preview->toPlainText().contains(u"From 50 points an overlap is strong"_s));
        QVERIFY(preview->isVisible());
    }

    void mergingAsksWhichQuestionStays()
    {
        PairsRoom room;
        room.select(isOwnWithForeign);
        QStringList offered;

        const bool isAsked = answering<PickDialog>([&] { room.trigger(u"Merge the questions…"_s); },
                                                   [&](PickDialog &dialog) {
                                                       const auto *choices = dialog.findChild<QComboBox *>();
                                                       for (int i = 0; i < choices->count(); ++i)
                                                           offered.append(choices->itemText(i));
                                                       dialog.reject();
                                                   });

        QVERIFY(isAsked);
        QCOMPARE(offered.size(), 1); // a question of another unit cannot go
        QVERIFY(!offered.first().startsWith(u"DGVB-"_s));
    }

    void conceptsThatBothShareCanBeMarked()
    {
        PairsRoom room;
        room.select(sharesAConcept);
        int offered = 0;

        const bool isAsked = answering<PickDialog>([&] { room.trigger(u"Mark a concept as general…"_s); },
                                                   [&](PickDialog &dialog) {
                                                       offered = dialog.findChild<QComboBox *>()->count();
                                                       dialog.reject();
                                                   });

        QVERIFY(isAsked);
        QVERIFY(offered > 0);
    }

    void withoutAPairThereIsNothingToDo()
    {
        PairsRoom room;

        room.tab->findChild<FilterBar *>()->setState(
            {.text = {}, .chosen = {{u"rule"_s, {u"nooit"_s}}}}); // nobody made such a rule
        settle(room.workspace);

        QCOMPARE(room.rows(), 0);
        for (const QString &item :
             {u"Compare"_s, u"Open both"_s, u"Merge the questions…"_s, u"Explain the level"_s,
              u"Mark a concept as general…"_s, u"Print this pair…"_s})
            QVERIFY2(!room.action(item).isEnabled(), qPrintable(item));
    }

    void formOfTheReportIsAskedAndRemembered()
    {
        PairsRoom room;

        const bool isAsked = answering<ReportFormDialog>([&] { room.trigger(u"To the report…"_s); },
                                                         [](ReportFormDialog &dialog) {
                                                             dialog.findChild<QComboBox *>()->setCurrentIndex(
                                                                 int(OverlapForm::OnePage));
                                                             dialog.accept();
                                                         });
        settle(room.workspace);

        QVERIFY(isAsked);
        QCOMPARE(room.desk.settings().value(u"overlap/form"_s).toString(), u"kort"_s);
    }

    void questionsToPickFromHaveNamesForWhoListens()
    {
        PickDialog dialog({.title = u"A"_s, .label = u"&B"_s, .help = u"C"_s, .accept = u"&D"_s},
                          {{u"1"_s, u"one"_s}, {u"2"_s, u"two"_s}});
        show(dialog, {});

        QCOMPARE(complaintsAbout(dialog), QStringList());
        QCOMPARE(dialog.picked(), u"1"_s);
    }
};

QTEST_MAIN(TestPairsActions)
#include "tst_pairsactions.moc"
