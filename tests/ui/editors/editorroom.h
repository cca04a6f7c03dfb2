// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/adviceeditor.h"
#include "editors/bulletineditor.h"
#include "editors/childpage.h"
#include "editors/contacteditor.h"
#include "editors/dossiereditor.h"
#include "editors/eventeditor.h"
#include "editors/explorationeditor.h"
#include "editors/instituteeditor.h"
#include "editors/personeditor.h"
#include "editors/questioneditor.h"
#include "editors/recordform.h"
#include "editors/signaleditor.h"
#include "editors/studyeditor.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/testbank.h"

namespace kb::test {

/// A kind of record that has an editor, with the least that such a record holds.
struct EditedKind
{
    const char *name;
    Uid (*make)(Bank &bank);
    RecordEditor *(*edit)(Workspace &workspace);
};

namespace edited {

inline const QDate Day(2026, 3, 2);

template <typename Editor> RecordEditor *editorOf(Workspace &workspace)
{
    return new Editor(workspace);
}

inline Uid anInstitute(Bank &bank)
{
    return insert(bank, Institute{.nameNl = QStringLiteral("Bureau")});
}

inline Uid aPerson(Bank &bank)
{
    Person person;
    person.family = QStringLiteral("Kuipers");
    person.roles = {PersonRole::Onderzoeker};
    person.reviewAfter = Day.addYears(2);
    return insert(bank, person);
}

inline Uid aDossier(Bank &bank)
{
    return insert(bank, PolicyDossier{.code = QStringLiteral("WON"), .title = QStringLiteral("Wonen")});
}

inline Uid aSignal(Bank &bank)
{
    Signal seen;
    seen.title = QStringLiteral("Meer vraag naar kleine woningen");
    seen.arena = {Arena::Maatschappelijk};
    seen.sources = {{.title = QStringLiteral("Krant")}};
    seen.observedOn = Day;
    return insert(bank, seen);
}

inline Uid anAdvice(Bank &bank)
{
    Advice advice;
    advice.title = QStringLiteral("Bouw kleiner");
    advice.addresseeKind = {Addressee::Sg};
    advice.fromUnit = bank.identity().unit;
    return insert(bank, advice);
}

inline Uid anEvent(Bank &bank)
{
    Event event;
    event.title = QStringLiteral("Kennislunch");
    event.organiser = bank.identity().unit;
    event.start = QDateTime(Day, QTime(11, 0), Qt::UTC);
    event.end = event.start.addSecs(3600);
    return insert(bank, event);
}

inline Uid anExploration(Bank &bank)
{
    Exploration search;
    search.title = QStringLiteral("Ruimte");
    search.centralQuestion = QStringLiteral("Waar kan het?");
    search.lead = bank.identity().unit;
    return insert(bank, search);
}

inline Uid aContact(Bank &bank)
{
    ContactMoment contact;
    contact.date = Day;
    contact.institute = anInstitute(bank);
    contact.subject = QStringLiteral("Kennismaking");
    return insert(bank, contact);
}

} // namespace edited

inline const QList<EditedKind> &editedKinds()
{
    using namespace edited;
    static const QList<EditedKind> all{
        {"study", [](Bank &bank) { return insert(bank, aStudy()); }, editorOf<StudyEditor>},
        {"question", [](Bank &bank) { return insert(bank, aQuestion()); }, editorOf<QuestionEditor>},
        {"signal", aSignal, editorOf<SignalEditor>},
        {"bulletin", [](Bank &bank) { return insert(bank, Bulletin{.title = QStringLiteral("Signalen")}); },
         editorOf<BulletinEditor>},
        {"dossier", aDossier, editorOf<DossierEditor>},
        {"institute", anInstitute, editorOf<InstituteEditor>},
        {"person", aPerson, editorOf<PersonEditor>},
        {"contact", aContact, editorOf<ContactEditor>},
        {"advice", anAdvice, editorOf<AdviceEditor>},
        {"event", anEvent, editorOf<EventEditor>},
        {"exploration", anExploration, editorOf<ExplorationEditor>},
    };
    return all;
}

inline const EditedKind &editedKind(const char *name)
{
    return *std::ranges::find_if(editedKinds(),
                                 [name](const EditedKind &kind) { return qstrcmp(kind.name, name) == 0; });
}

inline void eachEditedKind()
{
    QTest::addColumn<QString>("kind");
    for (const EditedKind &kind : editedKinds())
        QTest::newRow(kind.name) << QString::fromLatin1(kind.name);
}

/// A record of one kind, open in its editor.
struct EditorRoom
{
    explicit EditorRoom(const EditedKind &of)
        : desk(Desk::Content::Nothing)
        , workspace(desk.open(), desk.settings())
        , record(of.make(workspace.bank()))
        , kind(of)
        , editor(open())
    {
    }

    /// The record as another editor shows it.
    std::unique_ptr<RecordEditor> open()
    {
        std::unique_ptr<RecordEditor> opened(kind.edit(workspace));
        if (const auto ready = opened->open(record); !ready)
            qFatal("%s", qPrintable(ready.error().detail));
        show(*opened, {1000, 700});
        settle(workspace);
        return opened;
    }

    /// Those of the record itself, not of what hangs below it.
    static QList<RecordForm *> formsOf(const RecordEditor &of)
    {
        QList<RecordForm *> forms = of.findChildren<RecordForm *>();
        for (const ChildPage *page : of.findChildren<ChildPage *>())
            forms.removeIf([page](const RecordForm *form) { return page->isAncestorOf(form); });
        return forms;
    }

    /// As if somebody had typed it.
    void type(const Values &typed)
    {
        for (RecordForm *form : formsOf(*editor)) {
            Values values = form->values();
            for (const auto &[id, value] : typed.asKeyValueRange()) {
                if (values.contains(id))
                    values.insert(id, value);
            }
            form->show(values);
            Q_EMIT form->edited();
        }
    }

    Values typed() const
    {
        Values all;
        for (const RecordForm *form : formsOf(*editor))
            all.insert(form->values());
        return all;
    }

    Desk desk;
    Workspace workspace;
    Uid record;
    EditedKind kind;
    std::unique_ptr<RecordEditor> editor;
};

} // namespace kb::test
