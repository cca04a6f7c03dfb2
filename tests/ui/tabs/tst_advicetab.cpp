// SPDX-License-Identifier: EUPL-1.2
#include "editors/adviceeditor.h"
#include "editors/fittingsourceslist.h"
#include "editors/pagemeter.h"
#include "editors/sourcepicker.h"
#include "editors/statementsedit.h"
#include "jobs/adviceoffer.h"
#include "model/policydossier.h"
#include "support/testbank.h"
#include "tabroom.h"
#include "tabs/advicedialogs.h"
#include "tabs/advicetab.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

using Room = TabRoom<AdviceTab>;

/// The action of the tab with that text, without its mnemonic.
QAction *action(Room &room, const QString &text)
{
    for (QAction *action : room.tab->tabActions().record) {
        if (action && action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

/// An advice of the room's own unit to which nothing is missing, in sight in its list.
Uid completeAdvice(Room &room)
{
    Bank &bank = room.workspace.bank();
    Advice advice;
    advice.title = u"Kies waar het net ruimte biedt"_s;
    advice.addresseeKind = {Addressee::Sg};
    advice.fromUnit = bank.identity().unit;
    advice.reason = u"Minder plekken."_s;
    advice.keyMessage = u"Koppel de keuzes."_s;
    advice.requested = QStringList{u"Maak één lijst."_s};
    advice.noGaps = true;
    AdviceParts parts;
    SupportedStatement own;
    own.statement.text = u"Spreiden helpt."_s;
    own.statement.ownAssessment = true;
    parts.statements = {own};
    Consultation consultation;
    consultation.unit = bank.identity().unit;
    parts.consulted = {consultation};
    PolicyDossier dossier;
    dossier.code = u"D5"_s;
    dossier.title = u"Stroom"_s;
    const auto made = bank.write({u"make"_s, Kind::Advice}, [&](Write &write) -> Result<Uid> {
        const auto uid = bank.records<Advice>().insert(write, advice);
        const auto topic = bank.records<PolicyDossier>().insert(write, dossier);
        if (!uid || !topic)
            return uid ? topic : uid;
        if (auto linked = bank.links().add(write, *uid, LinkType::Dossier, *topic); !linked)
            return linked.error();
        const auto below = writeAdviceParts(bank, write, *uid, parts, {});
        return below ? uid : Result<Uid>(below.error());
    });
    settle(room.workspace);
    room.view().select(bank.records<Advice>().get(*made)->facts.id);
    return *made;
}

/// Whether nothing can be typed there.
/// The fields of a page in which can be written, by what a screen reader says of them.
QStringList writtenIn(const QWidget &page)
{
    QStringList names;
    const auto look = [&](const auto *edit) {
        if (!edit->isReadOnly() && edit->isEnabled() && edit->isVisibleTo(&page))
            names.append(edit->accessibleName() + u" in "_s +
                         QString::fromLatin1(edit->parent()->metaObject()->className()));
    };
    for (const auto *edit : page.findChildren<QLineEdit *>())
        look(edit);
    for (const auto *edit : page.findChildren<QPlainTextEdit *>())
        look(edit);
    return names;
}

Advice stored(Room &room, const Uid &advice)
{
    return *room.workspace.bank().records<Advice>().get(advice);
}

} // namespace

class TestAdviceTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listShowsEveryAdviceAndKeepsTheRulesOfModels()
    {
        Room room;

        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        QVERIFY(room.rows() >= 4);
    }

    void adviceWithoutReaderIsNotSaved()
    {
        Room room(Desk::Content::Nothing);
        room.tab->tabActions().create->trigger();
        room.type(u"Kies waar het net ruimte biedt"_s);

        QVERIFY(!room.tab->findChild<AdviceEditor *>()->save());

        QCOMPARE(room.rows(), 0);
    }

    void offeringFreezesAndTheFormsCanOnlyBeRead()
    {
        Room room(Desk::Content::Nothing);
        const Uid advice = completeAdvice(room);

        const bool isAsked = answering<OfferDialog>(
            [&] {
                action(room, u"Offer…"_s)->trigger();
                settle(room.workspace);
            },
            [](OfferDialog &dialog) { dialog.accept(); });
        settle(room.workspace);

        QVERIFY(isAsked);
        QVERIFY(stored(room, advice).status == AdviceStatus::Aangeboden);
        QCOMPARE(adviceVersions(room.workspace.bank(), advice)->size(), 1);
        room.tab->showPlace(advice);
        QCOMPARE(writtenIn(sheetOf(*room.tab->findChild<AdviceEditor *>(), u"Text"_s)).join(u", "_s),
                 QString());
        QCOMPARE(writtenIn(sheetOf(*room.tab->findChild<AdviceEditor *>(), u"Facts"_s)).join(u", "_s),
                 QString());
    }

    void undoTakesAnOfferBack()
    {
        Room room(Desk::Content::Nothing);
        const Uid advice = completeAdvice(room);
        answering<OfferDialog>(
            [&] {
                action(room, u"Offer…"_s)->trigger();
                settle(room.workspace);
            },
            [](OfferDialog &dialog) { dialog.accept(); });
        settle(room.workspace);

        room.workspace.undo();
        settle(room.workspace);

        QVERIFY(stored(room, advice).status == AdviceStatus::Concept);
        QVERIFY(adviceVersions(room.workspace.bank(), advice)->isEmpty());
    }

    void movesThatTheStatusDoesNotAllowAreGrey()
    {
        Room room(Desk::Content::Nothing);
        completeAdvice(room);

        QVERIFY(action(room, u"Offer…"_s)->isEnabled());
        QVERIFY(action(room, u"Start consultation"_s)->isEnabled());
        QVERIFY(!action(room, u"Record decision…"_s)->isEnabled());
        QVERIFY(!action(room, u"Withdraw…"_s)->isEnabled());
    }

    void whatIsMissingIsSaidInWords()
    {
        Room room(Desk::Content::Nothing);
        Message last;
        connect(&room.workspace, &Workspace::said, this, [&](const Message &said) { last = said; });
        const Uid advice = completeAdvice(room);
        QVERIFY_RESULT(test::edit<Advice>(room.workspace.bank(), advice,
                                          [](Advice &edited) { edited.keyMessage.clear(); }));

        action(room, u"Start consultation"_s)->trigger();

        QVERIFY(last.tone == Message::Tone::Failed);
        QVERIFY2(last.sentence.contains(u"Key message"_s), qPrintable(last.sentence));
        QVERIFY(stored(room, advice).status == AdviceStatus::Concept);
    }

    void meterFollowsWhatIsTypedAndTheWindowNeverWaits()
    {
        Room room(Desk::Content::Nothing);
        const Uid advice = completeAdvice(room);
        room.tab->showPlace(advice);
        auto *editor = room.tab->findChild<AdviceEditor *>();
        const auto *meter = editor->findChild<PageMeter *>();
        QTRY_VERIFY(!editor->isBusy());
        const QString before = meter->sentence();

        auto *reason = editor->findChild<QPlainTextEdit *>();
        reason->setFocus();
        room.watchdog.run([&] { reason->setPlainText(QString(u"Lange aanleiding. "_s).repeated(900)); });
        QTRY_VERIFY(!editor->isBusy());

        QVERIFY(meter->sentence() != before);
        QVERIFY2(meter->sentence().contains(u"too long"_s), qPrintable(meter->sentence()));
    }

    void statementIsTypedBoundToASourceAndSaved()
    {
        Room room(Desk::Content::Nothing);
        Study study;
        study.title = u"Het stroomnet tot 2035"_s;
        const Uid source = test::insert(room.workspace.bank(), study);
        const Uid advice = completeAdvice(room);
        room.tab->showPlace(advice);
        auto *editor = room.tab->findChild<AdviceEditor *>();
        auto *statements = editor->findChild<StatementsEdit *>();
        statements->findChildren<QPushButton *>().first()->click();
        QTest::keyClicks(QApplication::focusWidget(), u"Het net is een harde grens."_s);

        Q_EMIT statements->findChild<SourcePicker *>()->picked(source, study.title);
        QVERIFY(editor->save());

        const auto parts = adviceParts(room.workspace.bank(), advice);
        QCOMPARE(parts->statements.size(), 2);
        QCOMPARE(parts->statements[1].statement.text, u"Het net is een harde grens."_s);
        QCOMPARE(parts->statements[1].sources[0].target, source);
    }

    void ofTwoExplorationsOfOneNameTheChosenOneIsMeant()
    {
        const Uid other = namedUid(QLatin1StringView("test"), "other");
        const QList<Choice> ofOneName{{u"first"_s, u"Ruimte en stroom"_s},
                                      {textOf(other), u"Ruimte en stroom"_s}};
        ExplorationDialog dialog(ofOneName);

        dialog.findChild<QComboBox *>()->setCurrentIndex(1);

        QCOMPARE(dialog.exploration(), other);
    }

    void whatFitsTheStatementIsOfferedWhileTypingAndBoundByOneKey()
    {
        Room room;
        const Uid advice = completeAdvice(room);
        room.tab->showPlace(advice);
        auto *editor = room.tab->findChild<AdviceEditor *>();
        auto *statements = editor->findChild<StatementsEdit *>();
        auto *fitting = statements->findChild<FittingSourcesList *>();
        QSignalSpy answered(fitting, &FittingSourcesList::answered);
        statements->findChildren<QPushButton *>().first()->click();
        QTest::keyClicks(QApplication::focusWidget(), u"Energiearmoede is goed te meten."_s);
        QTRY_VERIFY_WITH_TIMEOUT(!answered.isEmpty() && answered.last().first().toInt() > 0, 20000);

        room.press(Qt::Key_Return, Qt::ControlModifier);

        const QList<Citation> sources = statements->statements().last().sources;
        QCOMPARE(sources.size(), 1);
        QVERIFY(room.workspace.bank().records<Study>().get(sources.first().target));
        QVERIFY(editor->save());
    }

    void sourceIsFoundByTyping()
    {
        Room room;
        SourcePicker picker(room.workspace, {Kind::Study}, SourcePicker::Words::OnlyRecords);
        picker.show();
        picker.setFocus();
        QSignalSpy answered(&picker, &SourcePicker::answered);

        QTest::keyClicks(&picker, u"energiearmoede"_s);

        QVERIFY(answered.wait(5000));
        QVERIFY(answered.last().first().toInt() > 0);
    }
};

QTEST_MAIN(TestAdviceTab)
#include "tst_advicetab.moc"
