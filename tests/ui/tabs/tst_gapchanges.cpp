// SPDX-License-Identifier: EUPL-1.2
#include "bank/namedsettings.h"
#include "model/policydossier.h"
#include "models/roles.h"
#include "support/testbank.h"
#include "tabroom.h"
#include "tabs/gapspage.h"
#include "widgets/filterbar.h"
#include "widgets/paperview.h"
#include "widgets/textlabel.h"
#include "wording/language.h"

#include <QJsonArray>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int SinceColumn = 4;

/// The page with one gap, a dossier without a study.
struct ChangedGapRoom : TabRoom<GapsPage>
{
    ChangedGapRoom()
        : TabRoom<GapsPage>(Desk::Content::Nothing)
    {
        insert(workspace.bank(), PolicyDossier{.code = u"WON"_s, .title = u"Wonen"_s});
        settle(workspace);
    }

    /// As if these gaps had been kept in that year.
    void keep(const QStringList &keys)
    {
        Bank &bank = workspace.bank();
        const auto kept = bank.write(StepLabel{.act = u"gaps"_s, .kind = Kind::Setting}, [&](Write &write) {
            return NamedSettings(bank, "gaps.snapshot.")
                .keep(write, u"2020-01-06"_s, QJsonArray::fromStringList(keys));
        });
        if (!kept)
            qFatal("%s", qPrintable(kept.error().detail));
        settle(workspace);
    }
    /// The line above the list; empty while it is hidden.
    QString changeLine()
    {
        const QList<TextLabel *> labels = tab->findChildren<TextLabel *>();
        for (const TextLabel *label : labels) {
            if (label->isVisible() && label->text().startsWith(u"Since "_s))
                return label->text();
        }
        return {};
    }
    QAction *changedAction()
    {
        const QList<QAction *> actions = tab->tabActions().record;
        for (QAction *action : actions) {
            if (action && action->text().remove(u'&').startsWith(u"What changed"_s))
                return action;
        }
        qFatal("no such action");
    }
    QString noteAtSince() { return view().model()->index(0, SinceColumn).data(NoteRole).toString(); }
};

} // namespace

/// What is new and gone since the gaps were kept (spec 11, C8).
class TestGapChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { installLanguage(*qApp, u"en"_s); }

    void whileNoneWereKeptThereIsNoLine()
    {
        ChangedGapRoom room;
        QTRY_COMPARE(room.rows(), 1);

        QCOMPARE(room.changeLine(), QString());
        QVERIFY(!room.changedAction()->isEnabled());
    }

    void whatIsNewIsMarkedAndCounted()
    {
        ChangedGapRoom room;
        QTRY_COMPARE(room.rows(), 1);
        QCOMPARE(room.noteAtSince(), QString());

        room.keep({});

        QTRY_COMPARE(room.noteAtSince(), u"new"_s);
        QTRY_VERIFY2(room.changeLine().contains(u"New: 1."_s), qPrintable(room.changeLine()));
    }

    void filterLeavesWhatIsTheSame()
    {
        ChangedGapRoom room;
        room.keep({});
        QTRY_COMPARE(room.noteAtSince(), u"new"_s);

        room.tab->findChild<FilterBar *>()->setState({.text = {}, .chosen = {{u"change"_s, {u"gelijk"_s}}}});
        settle(room.workspace);

        QTRY_COMPARE(room.rows(), 0);
    }

    void whatIsGoneStandsInThePreview()
    {
        ChangedGapRoom room;
        Study recent = aStudy(u"Leegstand van woningen"_s);
        recent.issued = {room.workspace.bank().now().date().toString(Qt::ISODate)}; // or nobody uses it
        const Uid study = insert(room.workspace.bank(), recent);
        room.keep({u"G9."_s + textOf(study)});
        QTRY_VERIFY(room.changedAction()->isEnabled());

        room.changedAction()->trigger();

        const QString shown = room.tab->findChild<PaperView *>()->toPlainText();
        for (const QString &part : {u"New"_s, u" Wonen"_s, u"Gone"_s, u"Leegstand van woningen"_s})
            QVERIFY2(shown.contains(part), qPrintable(shown));
    }
};

QTEST_MAIN(TestGapChanges)
#include "tst_gapchanges.moc"
