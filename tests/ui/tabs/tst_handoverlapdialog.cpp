// SPDX-License-Identifier: EUPL-1.2
#include "editors/recordpicker.h"
#include "model/knowledgequestion.h"
#include "model/signal.h"
#include "model/study.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "tabs/handoverlapdialog.h"

#include <QPlainTextEdit>

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
};

QTEST_MAIN(TestHandOverlapDialog)
#include "tst_handoverlapdialog.moc"
