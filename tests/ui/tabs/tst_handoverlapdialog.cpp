// SPDX-License-Identifier: EUPL-1.2
#include "editors/recordpicker.h"
#include "model/knowledgequestion.h"
#include "model/signal.h"
#include "model/study.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/testbank.h"
#include "tabs/handoverlapdialog.h"
#include "widgets/formfield.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

struct HandDesk
{
    HandDesk()
        : workspace(desk.open(), desk.settings())
        , dialog(workspace)
    {
        show(dialog, {});
    }

    template <typename R> Uid record(int place)
    {
        const auto ids = workspace.bank().records<R>().ids();
        return workspace.bank().records<R>().rows(ids->mid(place, 1))->first().uid;
    }
    void choose(const Uid &one, const Uid &other)
    {
        const auto pickers = dialog.findChildren<RecordPicker *>();
        pickers.at(0)->setRecord(one);
        pickers.at(1)->setRecord(other);
    }
    void writeWhy() { QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), u"Zelfde doelgroep"_s); }

    Desk desk;
    Workspace workspace;
    HandOverlapDialog dialog;
};

bool isOffered(const RecordPicker &picker, const Uid &record)
{
    const auto *offered = picker.findChild<QStandardItemModel *>();
    return !offered->match(offered->index(0, 0), Qt::UserRole, QVariant(record), 1, Qt::MatchExactly)
                .isEmpty();
}

} // namespace

class TestHandOverlapDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoRecordsAndAReasonAreAnOverlap()
    {
        HandDesk desk;
        const Uid one = desk.record<KnowledgeQuestion>(0);
        const Uid other = desk.record<KnowledgeQuestion>(1);
        desk.choose(one, other);
        desk.writeWhy();

        desk.dialog.accept();

        QVERIFY(!desk.dialog.isVisible());
        QCOMPARE(desk.dialog.one(), one);
        QCOMPARE(desk.dialog.other(), other);
        QCOMPARE(desk.dialog.reason(), u"Zelfde doelgroep"_s);
    }

    void whatIsProposedStandsInIt()
    {
        HandDesk desk;
        const Uid one = desk.record<KnowledgeQuestion>(0);
        const Uid other = desk.record<KnowledgeQuestion>(1);

        desk.dialog.propose(one, other);

        QCOMPARE(desk.dialog.one(), one);
        QCOMPARE(desk.dialog.other(), other);
    }

    void reasonIsAsked()
    {
        HandDesk desk;
        desk.choose(desk.record<KnowledgeQuestion>(0), desk.record<KnowledgeQuestion>(1));

        desk.dialog.accept();

        QVERIFY(desk.dialog.isVisible());
    }

    void recordDoesNotOverlapWithItself()
    {
        HandDesk desk;
        const Uid one = desk.record<KnowledgeQuestion>(0);
        desk.choose(one, one);
        desk.writeWhy();

        desk.dialog.accept();

        QVERIFY(desk.dialog.isVisible());
    }

    void kindsThatAreNeverComparedAreRefused()
    {
        HandDesk desk;
        desk.choose(desk.record<Study>(0), desk.record<Signal>(0));
        desk.writeWhy();

        desk.dialog.accept();

        QVERIFY(desk.dialog.isVisible());
    }

    void questionThatNobodyAsksAnyMoreIsRefusedWithASentence()
    {
        HandDesk desk;
        KnowledgeQuestion expired = aQuestion(u"Waarom gaan winkels dicht?"_s);
        expired.status = QuestionStatus::Vervallen;
        const Uid asked = desk.record<KnowledgeQuestion>(0);
        desk.choose(asked, insert(desk.workspace.bank(), expired));
        desk.writeWhy();

        desk.dialog.accept();

        QVERIFY(desk.dialog.isVisible());
        const auto fields = desk.dialog.findChildren<FormField *>();
        QVERIFY(!fields.at(0)->hasError());
        QVERIFY(fields.at(1)->hasError());
    }

    void questionThatNobodyAsksAnyMoreIsNotOffered()
    {
        HandDesk desk;
        KnowledgeQuestion question = aQuestion(u"Waarom gaan ijssalons dicht?"_s);
        const Uid asked = insert(desk.workspace.bank(), question);
        question.status = QuestionStatus::Vervallen;
        const Uid expired = insert(desk.workspace.bank(), question);
        auto *picker = desk.dialog.findChild<RecordPicker *>();
        QSignalSpy answered(picker, &RecordPicker::answered);

        QTest::keyClicks(picker, u"ijssalons"_s);
        QVERIFY(answered.wait(20000));

        QVERIFY(isOffered(*picker, asked));
        QVERIFY(!isOffered(*picker, expired));
    }
};

QTEST_MAIN(TestHandOverlapDialog)
#include "tst_handoverlapdialog.moc"
