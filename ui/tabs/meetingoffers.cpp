// SPDX-License-Identifier: EUPL-1.2
#include "tabs/meetingoffers.h"

#include "editors/eventeditor.h"
#include "frame/printpaper.h"
#include "jobs/meetingpaperjob.h"
#include "tabs/asklesson.h"
#include "tabs/expertsdialog.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QPointer>

namespace kb {

namespace {

constexpr FieldId EventReportField = 48;

struct MeetingOffersWording
{
    Q_DECLARE_TR_FUNCTIONS(MeetingOffers)
};

Result<Document> noticeOf(Bank &bank, const Uid &event, Language language)
{
    const auto content = meetingContent(bank, event, language);
    return content ? Result<Document>(meetingPaper(MeetingPaper::Notice, *content)) : content.error();
}

Values wasHeld()
{
    Event event;
    event.status = EventStatus::Gehouden;
    return valuesOf(event);
}

void offerToSayThatItWasHeld(Workspace &workspace, EventEditor &editor, const Uid &event)
{
    workspace.say({.sentence = MeetingOffersWording::tr("The day of this meeting is over. Was it held?"),
                   .action = MeetingOffersWording::tr("It was held"),
                   .follow = [&workspace, editor = QPointer(&editor), event] {
                       if (editor && !editor->isVisible()) // somebody left it since
                           workspace.open(event);
                       if (editor && editor->isVisible() && editor->uid() == event)
                           editor->beginStep(wasHeld(), EventReportField);
                   }});
}

/// Of what is open in the editor: the next step of a meeting that is over, and the message once one is moved
/// or cancelled.
void offerMeetingSteps(Workspace &workspace, EventEditor &editor)
{
    QObject::connect(&editor, &EventEditor::foundOver, &editor, [&workspace, &editor](const Uid &event) {
        offerToSayThatItWasHeld(workspace, editor, event);
    });
    QObject::connect(&editor, &EventEditor::calledOff, &editor, [&workspace, &editor](const Uid &event) {
        offerNotice(workspace, event, MeetingOffersWording::tr("The meeting does not take place as planned."),
                    &editor);
    });
}

} // namespace

void offerNotice(Workspace &workspace, const Uid &event, const QString &done, QWidget *parent)
{
    workspace.say({.sentence = done,
                   .action = MeetingOffersWording::tr("Message to the participants…"),
                   .follow = [&workspace, event, parent = QPointer<QWidget>(parent)] {
                       previewPaper(workspace, parent, [event](Bank &bank, Language language) {
                           return noticeOf(bank, event, language);
                       });
                   }});
}

EventEditor *makeEventEditor(Workspace &workspace, QWidget *parent)
{
    auto *editor = new EventEditor(workspace, parent);
    offerExperts(workspace, *editor);
    askWhenEnded(workspace, *editor);
    offerMeetingSteps(workspace, *editor);
    return editor;
}

} // namespace kb
