// SPDX-License-Identifier: EUPL-1.2
#include "model/concept.h"
#include "model/study.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "tabs/bulkdialog.h"
#include "widgets/chipedit.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr FieldId ShareField = 12;
constexpr FieldId StatusField = 39;

/// The dialog over every record of a kind in the example, as DGVB sees it.
struct Room
{
    explicit Room(Kind kind, const QList<qint64> &some = {})
        : workspace(desk.open(), desk.settings())
        , dialog(workspace, kind, some.isEmpty() ? all(kind) : some)
    {
        test::show(dialog, {});
    }

    QList<qint64> all(Kind kind)
    {
        return *recordIds(workspace.bank().context().db, *recordType(kind), Shelf::InUse);
    }
    void choose(const QString &field, const QString &key)
    {
        for (auto *combo : dialog.findChildren<QComboBox *>()) {
            if (combo->accessibleName() == field)
                combo->setCurrentIndex(combo->findData(key));
        }
        QVERIFY(QTest::qWaitFor([this] { return !dialog.isBusy(); }, 20000));
    }
    QPushButton &accept()
    {
        const auto buttons = dialog.findChildren<QPushButton *>();
        return **std::ranges::find_if(buttons, &QPushButton::isDefault);
    }
    QStringList left()
    {
        QStringList lines;
        const auto *list = dialog.findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row)
            lines.append(list->item(row)->text());
        return lines;
    }

    Desk desk;
    Workspace workspace;
    BulkDialog dialog;
};

} // namespace

class TestBulkDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untilSomethingIsChosenThereIsNothingToDo()
    {
        Room room(Kind::Study);

        QVERIFY(!room.accept().isEnabled());
        QVERIFY(room.dialog.change().fields.isEmpty());
        QVERIFY(room.left().isEmpty());
    }

    void opensSoThatAllOfItIsSeenAsFarAsTheScreenGoes()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        BulkDialog dialog(workspace, Kind::Study, *workspace.bank().records<Study>().ids());

        dialog.show();

        const auto *sheet = dialog.findChild<QScrollArea *>();
        const int screen = dialog.screen()->availableSize().height();
        QVERIFY(sheet->widget()->height() <= sheet->viewport()->height() ||
                dialog.height() > screen * 8 / 10);
    }

    void beforeItHappensItSaysHowManyChangeAndWhoseStay()
    {
        Room room(Kind::KnowledgeQuestion);

        room.choose(u"Sharing"_s, u"openbaar"_s);

        QVERIFY(room.accept().isEnabled());
        QVERIFY(room.accept().accessibleDescription().contains(u"This changes"_s));
        QVERIFY(!room.left().isEmpty());
        for (const QString &line : room.left())
            QVERIFY2(line.contains(u"the owner is "_s) && !line.contains(u"the owner is DGVB"_s),
                     qPrintable(line));
    }

    void whatTheLifecycleAsksForIsSaidInWords()
    {
        Desk desk;
        QList<qint64> concepts;
        {
            const auto bank = desk.open();
            const auto made = bank->write({u"make"_s, Kind::KnowledgeQuestion}, [&](Write &write) {
                return bank->records<KnowledgeQuestion>().insert(write, {.text = u"Nog zonder dossier?"_s});
            });
            QVERIFY(made);
            concepts = {bank->records<KnowledgeQuestion>().get(*made)->facts.id};
        }
        Workspace workspace(desk.open(), desk.settings());
        BulkDialog dialog(workspace, Kind::KnowledgeQuestion, concepts);
        test::show(dialog, {});

        for (auto *combo : dialog.findChildren<QComboBox *>()) {
            if (combo->accessibleName() == u"Status"_s)
                combo->setCurrentIndex(combo->findData(u"open"_s));
        }
        QVERIFY(QTest::qWaitFor([&] { return !dialog.isBusy(); }, 20000));

        const auto *left = dialog.findChild<QListWidget *>();
        QCOMPARE(left->count(), 1);
        QVERIFY2(left->item(0)->text().endsWith(u"first fill in: Dossier"_s),
                 qPrintable(left->item(0)->text()));
    }

    void onlyWhatIsChosenIsInTheChange()
    {
        Room room(Kind::KnowledgeQuestion);
        room.choose(u"Sharing"_s, u"openbaar"_s);

        const BulkChange change = room.dialog.change();

        QCOMPARE(change.fields.keys(), QList<FieldId>{ShareField});
        QVERIFY(change.links.first().added.isEmpty() && change.links.first().removed.isEmpty());
        QVERIFY(!change.fields.contains(StatusField));
    }

    void conceptsAreAddedAndTakenAwayInFieldsOfTheirOwn()
    {
        Room room(Kind::Study);
        const Uid subject = room.workspace.bank().records<Concept>().all()->first().uid;
        auto edits = room.dialog.findChildren<ChipEdit *>();
        QStringList names;
        for (const ChipEdit *edit : edits)
            names.append(edit->accessibleName());
        QCOMPARE(QSet(names.begin(), names.end()).size(), names.size()); // by ear they differ
        QCOMPARE(edits[0]->findChild<QLineEdit *>()->placeholderText(), u"Add"_s);
        QCOMPARE(edits[1]->findChild<QLineEdit *>()->placeholderText(), u"Remove"_s);

        edits[1]->setChips({{textOf(subject), u"begrip"_s}});

        const LinkChange change = room.dialog.change().links.first();
        QCOMPARE(change.type, LinkType::Concept);
        QVERIFY(change.added.isEmpty());
        QCOMPARE(change.removed, QList<Uid>{subject});
    }

    void questionCanBeTakenOutOfItsDossier()
    {
        Room room(Kind::KnowledgeQuestion);

        room.choose(u"Dossier"_s, u""_s);

        QVERIFY(room.dialog.change().fields.first().isNull());
        QVERIFY(room.accept().isEnabled());
    }
};

QTEST_MAIN(TestBulkDialog)
#include "tst_bulkdialog.moc"
