// SPDX-License-Identifier: EUPL-1.2
#include "support/grab.h"
#include "tabs/actiondialog.h"
#include "widgets/partialdateedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

using About = ActionDialog::About;

const Uid Dgro(u"01234567-89ab-7def-8123-000000000001"_s);
const Uid Dgvb(u"01234567-89ab-7def-8123-000000000002"_s);

ActionForm aForm(const QString &research = {})
{
    ActionForm form;
    form.subject = u"DGRO-VRG-0005 × DGVB-VRG-0007"_s;
    form.units = {{textOf(Dgro), u"DGRO"_s}, {textOf(Dgvb), u"DGVB"_s}};
    form.research = research;
    form.draft.action.kind = ActionKind::SamenProgrammeren;
    form.draft.action.what = u"Samen uitvragen"_s;
    form.draft.action.leadUnit = Dgro;
    form.draft.action.due = QDate(2026, 4, 15);
    form.draft.others = {Dgvb};
    return form;
}

QPlainTextEdit &whatOf(ActionDialog &dialog)
{
    return *qobject_cast<QPlainTextEdit *>(dialog.focusWidget());
}

QComboBox &comboWith(QDialog &dialog, const QString &key)
{
    for (QComboBox *combo : dialog.findChildren<QComboBox *>()) {
        if (combo->findData(key) >= 0)
            return *combo;
    }
    qFatal("no combo with %s", qPrintable(key));
}

} // namespace

class TestActionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longSentenceIsInSight()
    {
        ActionForm form = aForm();
        form.draft.action.what =
            u"Samen laten onderzoeken hoe vaak buren overlast melden in wijken waar woningen zijn gesplitst"_s;
        ActionDialog dialog(About::New, form);

        show(dialog, {});

        QVERIFY(!whatOf(dialog).verticalScrollBar()->isVisible());
        QCOMPARE(whatOf(dialog).verticalScrollBar()->maximum(), 0);
        QCOMPARE(dialog.draft().action.what, form.draft.action.what);
    }

    void whatIsProposedCanBeTakenAsItIs()
    {
        ActionDialog dialog(About::New, aForm());
        show(dialog, {});

        dialog.accept();

        QVERIFY(!dialog.isVisible());
        const ActionDraft draft = dialog.draft();
        QCOMPARE(draft.action, aForm().draft.action);
        QCOMPARE(draft.others, QList<Uid>{Dgvb});
        QVERIFY(draft.research.isEmpty());
    }

    void longProposalIsSelectedAndShownFromItsBeginning()
    {
        ActionForm form = aForm();
        form.draft.action.what = u"Samen uitvragen "_s.repeated(20).trimmed();
        ActionDialog dialog(About::New, form);

        show(dialog, {});

        QCOMPARE(whatOf(dialog).textCursor().selectedText(), form.draft.action.what);
        QCOMPARE(whatOf(dialog).textCursor().position(), 0);
    }

    void nothingIsAgreedWithoutWords()
    {
        ActionDialog dialog(About::New, aForm());
        show(dialog, {});
        whatOf(dialog).clear();

        dialog.accept();

        QVERIFY(dialog.isVisible());
    }

    void nothingIsAgreedWithoutADay()
    {
        ActionDialog dialog(About::New, aForm());
        show(dialog, {});
        dialog.findChild<PartialDateEdit *>()->setDate({});

        dialog.accept();

        QVERIFY(dialog.isVisible());
    }

    void whoLeadsDoesNotTakePartAsWell()
    {
        ActionDialog dialog(About::New, aForm());
        show(dialog, {});
        QComboBox &lead = comboWith(dialog, textOf(Dgro));

        lead.setCurrentIndex(lead.findData(textOf(Dgvb)));

        QCOMPARE(dialog.draft().action.leadUnit, Dgvb);
        QCOMPARE(dialog.draft().others, QList<Uid>());
    }

    void spaceBarTicksAUnit()
    {
        ActionDialog dialog(About::New, aForm());
        show(dialog, {});
        auto *units = dialog.findChild<QListWidget *>();
        units->setCurrentRow(1);

        QTest::keyClick(units, Qt::Key_Space);

        QCOMPARE(dialog.draft().others, QList<Uid>());
    }

    void proposalIsOnlyMadeToProgrammeTogether()
    {
        ActionDialog dialog(About::New, aForm(u"Samen onderzoeken"_s));
        show(dialog, {});
        QComboBox &kind = comboWith(dialog, QString(codeOf(ActionKind::WerkVerdelen)));
        const QString proposed = dialog.draft().research;

        kind.setCurrentIndex(kind.findData(QString(codeOf(ActionKind::WerkVerdelen))));

        QCOMPARE(proposed, u"Samen onderzoeken"_s);
        QCOMPARE(dialog.draft().research, QString());
        QVERIFY(!dialog.findChild<QCheckBox *>()->isEnabled());
    }

    void projectThatIsThereFollowsUpOnlyWhatIsProposed()
    {
        ActionForm form = aForm();
        form.draft.action.followUp = Uid(u"01234567-89ab-7def-8123-000000000003"_s);
        ActionDialog dialog(About::New, form);
        show(dialog, {});
        QComboBox &kind = comboWith(dialog, QString(codeOf(ActionKind::WerkVerdelen)));
        const Uid proposed = dialog.draft().action.followUp;
        const bool isOffered = dialog.findChild<QCheckBox *>()->isEnabled();

        kind.setCurrentIndex(kind.findData(QString(codeOf(ActionKind::WerkVerdelen))));

        QCOMPARE(proposed, form.draft.action.followUp);
        QVERIFY(!isOffered); // another project
        QVERIFY(dialog.draft().action.followUp.isNull());
    }

    void eventIsMadeWithASession()
    {
        ActionDialog dialog(About::New, aForm());
        show(dialog, {});
        QComboBox &kind = comboWith(dialog, QString(codeOf(ActionKind::SessieOrganiseren)));

        kind.setCurrentIndex(kind.findData(QString(codeOf(ActionKind::SessieOrganiseren))));
        const QString asked = dialog.draft().meeting;
        dialog.findChild<QCheckBox *>()->setChecked(false);

        QCOMPARE(asked, u"Samen uitvragen"_s);
        QCOMPARE(dialog.draft().meeting, QString());
    }

    void taskIsMadeWhereAResultIsShared()
    {
        ActionDialog dialog(About::New, aForm(u"Samen onderzoeken"_s));
        show(dialog, {});
        QComboBox &kind = comboWith(dialog, QString(codeOf(ActionKind::ResultaatDelen)));
        const bool isAsked = dialog.draft().hasTasks;

        kind.setCurrentIndex(kind.findData(QString(codeOf(ActionKind::ResultaatDelen))));

        QVERIFY(!isAsked);
        QVERIFY(dialog.draft().hasTasks);
        QCOMPARE(dialog.draft().research, QString());
    }

    void nothingIsMadeWhenAnAgreementIsChanged()
    {
        ActionDialog dialog(About::Change, aForm(u"Samen onderzoeken"_s));
        show(dialog, {});

        QVERIFY(!dialog.findChild<QCheckBox *>());
        QCOMPARE(dialog.draft().research, QString());
    }

    void readyIsNotChosenButReported()
    {
        ActionDialog dialog(About::Change, aForm());
        show(dialog, {});

        const QComboBox &status = comboWith(dialog, QString(codeOf(ActionStatus::Bezig)));

        QCOMPARE(status.count(), 3);
        QCOMPARE(status.findData(QString(codeOf(ActionStatus::Klaar))), -1);
    }

    void whoDoesNotAgreeSaysWhatThen()
    {
        ActionAnswerDialog dialog(OverlapAction{.what = u"Samen uitvragen"_s});
        show(dialog, {});
        QComboBox &answer = comboWith(dialog, QString(codeOf(ActionAnswer::AnderVoorstel)));
        answer.setCurrentIndex(answer.findData(QString(codeOf(ActionAnswer::AnderVoorstel))));

        dialog.accept();
        const bool isRefused = dialog.isVisible();
        dialog.findChild<QLineEdit *>()->setText(u"Liever in het najaar"_s);
        dialog.accept();

        QVERIFY(isRefused);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.answered().answer, std::optional(ActionAnswer::AnderVoorstel));
        QCOMPARE(dialog.answered().answerText, u"Liever in het najaar"_s);
    }
};

QTEST_MAIN(TestActionDialog)
#include "tst_actiondialog.moc"
