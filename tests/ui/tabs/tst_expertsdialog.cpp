// SPDX-License-Identifier: EUPL-1.2
#include "support/grab.h"
#include "support/openbank.h"
#include "tabs/expertsdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

struct ExpertsRoom
{
    explicit ExpertsRoom(const QList<Uid> &there = {})
        : workspace(desk.open(), desk.settings())
        , dialog(workspace, there)
    {
        show(dialog, {});
    }

    bool ask(const QString &subject)
    {
        dialog.findChild<QLineEdit *>()->setText(subject);
        return QTest::qWaitFor([this] { return !dialog.isBusy(); }, 5000);
    }
    QListWidget &list() { return *dialog.findChild<QListWidget *>(); }
    /// Null when nobody of that name is in sight.
    QListWidgetItem *item(const QString &name) { return list().findItems(name, Qt::MatchContains).value(0); }

    bool says(const QString &sentence)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == sentence; });
    }

    Desk desk{Desk::Content::Example, u"KIEM"_s};
    Workspace workspace;
    ExpertsDialog dialog;
};

} // namespace

class TestExpertsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subjectShowsWhoKnowsAboutIt()
    {
        ExpertsRoom room;

        QVERIFY(room.ask(u"uitvoeringskracht"_s));

        QCOMPARE(room.list().count(), 8);
        QVERIFY(room.item(u"Akker, Joris van den"_s)->text().contains(u"Bureau Kompas & Peil"_s));
        QVERIFY(room.item(u"Akker, Joris van den"_s)->text().contains(u"last contact"_s));
        QVERIFY(room.dialog.chosen().isEmpty());
    }

    void whoIsTickedBecomesAParticipant()
    {
        ExpertsRoom room;
        QVERIFY(room.ask(u"uitvoeringskracht"_s));

        room.item(u"Maduro"_s)->setCheckState(Qt::Checked);

        const QList<Participant> chosen = room.dialog.chosen();
        QCOMPARE(chosen.size(), 1);
        QVERIFY(!chosen.first().person.isNull());
        QVERIFY(chosen.first().role == ParticipantRole::Expert);
    }

    void whoDoesNotWantToBeApproachedIsThereWithThatReasonOnly()
    {
        ExpertsRoom room;
        QVERIFY(room.ask(u"uitvoeringskracht"_s));

        const QListWidgetItem *person = room.item(u"Horst, Gijs ter"_s);

        QVERIFY(person->text().contains(u"does not want to be approached"_s));
        QVERIFY(!person->flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(person->flags().testFlag(Qt::ItemIsSelectable));
    }

    void whoIsOnTheListAlreadyCannotBeAddedAgain()
    {
        ExpertsRoom room;
        QVERIFY(room.ask(u"uitvoeringskracht"_s));
        room.item(u"Maduro"_s)->setCheckState(Qt::Checked);

        ExpertsRoom again({room.dialog.chosen().first().person});
        QVERIFY(again.ask(u"uitvoeringskracht"_s));

        QVERIFY(again.item(u"Maduro"_s)->text().contains(u"is on the list already"_s));
        QVERIFY(!again.item(u"Maduro"_s)->flags().testFlag(Qt::ItemIsUserCheckable));
    }

    void subjectThatNobodyKnowsAboutSaysSo()
    {
        ExpertsRoom room;

        QVERIFY(room.ask(u"zwembaden"_s));

        QCOMPARE(room.list().count(), 0);
        QVERIFY(room.says(u"Nobody in this knowledge bank knows about this."_s));
    }

    void anotherSubjectBeginsWithNobodyTicked()
    {
        ExpertsRoom room;
        QVERIFY(room.ask(u"uitvoeringskracht"_s));
        room.list().item(0)->setCheckState(Qt::Checked);
        QCOMPARE(room.dialog.chosen().size(), 1);

        QVERIFY(room.ask(u"zwembaden"_s));

        QVERIFY(room.dialog.chosen().isEmpty());
    }
};

QTEST_MAIN(TestExpertsDialog)
#include "tst_expertsdialog.moc"
