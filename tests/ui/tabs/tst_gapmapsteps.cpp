// SPDX-License-Identifier: EUPL-1.2
#include "maproom.h"
#include "model/researchproject.h"
#include "support/testbank.h"
#include "tabs/signaldialogs.h"
#include "widgets/paperview.h"

#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

/// What is made of a cell of the gap map, and what is said of a gap.
class TestGapMapSteps : public QObject
{
    Q_OBJECT

    /// Whether the step asked for a sentence, which was written.
    static bool isAnswered(MapRoom &room, const QString &step, const QString &sentence)
    {
        const bool isAsked = answering<ReasonDialog>([&] { room.action(step)->trigger(); },
                                                     [&](ReasonDialog &dialog) {
                                                         QTest::keyClicks(dialog.focusWidget(), sentence);
                                                         dialog.accept();
                                                     });
        settle(room.workspace);
        return isAsked;
    }

private Q_SLOTS:
    void questionIsMadeInACell()
    {
        MapRoom room;
        room.goTo(u"netcongestie: 2 "_s);
        const QSignalSpy opened(&room.workspace, &Workspace::openAsked);

        const bool isAsked = answering<ReasonDialog>([&] { room.action(u"New question"_s)->trigger(); },
                                                     [](ReasonDialog &dialog) {
                                                         QTest::keyClicks(dialog.focusWidget(),
                                                                          u"Waar is nog plek op het net?"_s);
                                                         dialog.accept();
                                                     });

        QVERIFY(isAsked);
        QCOMPARE(opened.size(), 1);
        const auto made = room.workspace.bank().records<KnowledgeQuestion>().get(opened[0][0].value<Uid>());
        QCOMPARE(made->text, u"Waar is nog plek op het net?"_s);
        settle(room.workspace);
    }

    void projectIdeaIsMadeInACell()
    {
        MapRoom room;
        room.goTo(u"netcongestie: 2 "_s);
        const QSignalSpy opened(&room.workspace, &Workspace::openAsked);

        QVERIFY(isAnswered(room, u"New project idea"_s, u"Ruimte op het net"_s));

        QCOMPARE(opened.size(), 1);
        const auto made = room.workspace.bank().records<ResearchProject>().get(opened[0][0].value<Uid>());
        QCOMPARE(made->title, u"Ruimte op het net"_s);
        QCOMPARE(made->phase, Phase::Idee);
    }

    void gapIsDismissedWithAReasonAndIsOneAfterAll() // spec 11, C5
    {
        MapRoom room;
        room.goTo(u"netcongestie: 2 "_s);

        QVERIFY(isAnswered(room, u"No gap"_s, u"Elders bekend"_s));

        QVERIFY2(room.heard().contains(u"no gap"_s), qPrintable(room.heard()));
        auto *preview = room.tab->findChild<PaperView *>();
        QTRY_VERIFY(preview->toPlainText().contains(u"Elders bekend"_s));
        QVERIFY(!room.action(u"No gap"_s)->isEnabled());

        room.action(u"A gap after all"_s)->trigger();
        settle(room.workspace);

        QVERIFY2(!room.heard().contains(u"no gap"_s), qPrintable(room.heard()));
        QVERIFY(room.action(u"No gap"_s)->isEnabled());
    }

    void whatIsInNoRowIsListedBesideTheMap()
    {
        MapRoom room;
        test::insert(room.workspace.bank(), test::aStudy(u"Nog zonder begrip"_s));
        settle(room.workspace);

        room.action(u"Show what is not in the map"_s)->trigger();

        auto *preview = room.tab->findChild<PaperView *>();
        QTRY_VERIFY(preview->toPlainText().contains(u"without a specific concept"_s));
        QVERIFY(preview->hasFocus());
    }

    void cellsThatOnePersonFilledAreListed() // spec 11, C10
    {
        MapRoom room;

        room.action(u"Show who filled the cells"_s)->trigger();

        auto *preview = room.tab->findChild<PaperView *>();
        QTRY_VERIFY(preview->toPlainText().contains(u"Filled by one person"_s));
        QVERIFY(preview->toPlainText().contains(u"filled by one person."_s));
        QVERIFY(preview->hasFocus());
    }

    void rowThatIsNoGapCannotBeDismissed()
    {
        MapRoom room;

        room.goTo(u"burgerparticipatie, "_s);

        QVERIFY(!room.action(u"No gap"_s)->isEnabled());
        QVERIFY(!room.action(u"A gap after all"_s)->isEnabled());
    }
};

QTEST_MAIN(TestGapMapSteps)
#include "tst_gapmapsteps.moc"
