// SPDX-License-Identifier: EUPL-1.2
#include "frame/keptmappingsdialog.h"
#include "jobs/keptmappings.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "widgets/marklabel.h"

#include <QListWidget>
#include <QMessageBox>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

const FieldMapping yearList{u"Jaarlijst"_s, {{u"Bezeichnung"_s, u"title"_s}}};

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

} // namespace

class TestKeptMappingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptMappingGetsAnotherNameByKeyboard()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QVERIFY(keepMapping(workspace.bank(), yearList));
        KeptMappingsDialog dialog(workspace);
        show(dialog, {});

        press(Qt::Key_F2);
        type(u"Lijst van elk jaar"_s);
        press(Qt::Key_Return);
        QVERIFY(settle(workspace));

        QCOMPARE(*keptMappings(workspace.bank()), QStringList(u"Lijst van elk jaar"_s));
        QCOMPARE(dialog.renamed().value(u"Jaarlijst"_s), u"Lijst van elk jaar"_s);
    }

    void nameOfAnotherMappingIsRefusedInWords()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QVERIFY(keepMapping(workspace.bank(), yearList));
        QVERIFY(keepMapping(workspace.bank(), {u"Tabel"_s, yearList.columns}));
        KeptMappingsDialog dialog(workspace);
        show(dialog, {});

        press(Qt::Key_F2);
        type(u"Tabel"_s);
        press(Qt::Key_Return);
        QVERIFY(settle(workspace));

        QVERIFY(dialog.findChild<MarkLabel *>()->word().contains(u"Tabel"_s));
        QCOMPARE(dialog.findChild<QListWidget *>()->item(0)->text(), u"Jaarlijst"_s);
        QCOMPARE(keptMappings(workspace.bank())->size(), 2);
    }

    void forgettingAsksFirst()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QVERIFY(keepMapping(workspace.bank(), yearList));
        KeptMappingsDialog dialog(workspace);
        show(dialog, {});
        const auto forget = [&](int button) {
            dialog.activateWindow(); // a screen that is not there gives it back to nobody
            if (!QTest::qWaitForWindowActive(&dialog) || !QApplication::focusWidget())
                return false;
            return answering<QMessageBox>([] { press(Qt::Key_Delete); },
                                          [=](QMessageBox &box) { box.buttons()[button]->click(); });
        };

        QVERIFY(forget(1)); // cancels
        QVERIFY(settle(workspace));
        QCOMPARE(keptMappings(workspace.bank())->size(), 1);
        QVERIFY(forget(0));
        QVERIFY(settle(workspace));

        QVERIFY(keptMappings(workspace.bank())->isEmpty());
        QCOMPARE(dialog.renamed().value(u"Jaarlijst"_s, u"?"_s), QString());
    }
};

QTEST_MAIN(TestKeptMappingsDialog)
#include "tst_keptmappingsdialog.moc"
