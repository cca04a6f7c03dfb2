// SPDX-License-Identifier: EUPL-1.2
#include "jobs/studiesbeside.h"
#include "model/studyquestionlink.h"
#include "pairsroom.h"
#include "tabs/knownstudies.h"
#include "tabs/pickdialog.h"

#include <QPushButton>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

QPushButton *firstLink(const PairsRoom &room)
{
    const auto *studies = room.tab->findChild<KnownStudies *>();
    return studies && studies->isVisible() ? studies->findChild<QPushButton *>() : nullptr;
}

} // namespace

/// What is known already is linked where it is told (spec 03, 3.6: "Koppel voorstel").
class TestKnownStudies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void studyBesideTwoQuestionsIsLinkedWithItsQuestionAndGoes()
    {
        PairsRoom room;
        Bank &bank = room.workspace.bank();
        room.select([&](const ShownOverlap &shown) {
            return shown.pair.kind == OverlapKind::VraagVraag &&
                   !studiesBeside(bank, shown.pair.a, shown.pair.b)->isEmpty();
        });
        room.tab->openCurrent();
        QTRY_VERIFY(firstLink(room));
        const QString offered = firstLink(room)->text();
        const qsizetype before = bank.records<StudyQuestionLink>().ids()->size();

        QVERIFY(answering<PickDialog>(
            [&] {
                firstLink(room)->click();
                QCoreApplication::processEvents(); // the dialog comes after the click
            },
            [](PickDialog &dialog) { dialog.accept(); }));

        QCOMPARE(bank.records<StudyQuestionLink>().ids()->size(), before + 1);
        QTRY_VERIFY(!firstLink(room) || firstLink(room)->text() != offered);
    }

    void pairOfOtherRecordsOffersNoLink()
    {
        PairsRoom room;
        room.select([](const ShownOverlap &shown) { return shown.pair.kind != OverlapKind::VraagVraag; });

        room.tab->openCurrent();
        settle(room.workspace);

        QVERIFY(!firstLink(room));
    }
};

QTEST_MAIN(TestKnownStudies)
#include "tst_knownstudies.moc"
