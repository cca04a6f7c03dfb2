// SPDX-License-Identifier: EUPL-1.2
#include "editors/participantspage.h"

#include "editors/recordform.h"
#include "editors/recordpicker.h"
#include "jobs/eventparts.h"
#include "wording/inviteestext.h"
#include "workspace/workspace.h"

#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace kb {

namespace {

constexpr FieldId PersonField = 11;
constexpr FieldId NameField = 12;

struct ParticipantsWording
{
    Q_DECLARE_TR_FUNCTIONS(ParticipantsPage)
};

ChildWords participantWords()
{
    return {.list = ParticipantsWording::tr("Participants"),
            .add = ParticipantsWording::tr("Add a &participant"),
            .nobody = ParticipantsWording::tr("Nobody is invited yet. Add the first participant.")};
}

/// The column that has them may yield for want of room.
QString codesElsewhere(const QList<ParticipantLine> &lines)
{
    QStringList codes;
    for (const ParticipantLine &line : lines)
        codes.append(line.elsewhere);
    codes.removeDuplicates();
    codes.sort();
    return codes.join(u", ");
}

} // namespace

ParticipantsPage::ParticipantsPage(Workspace &workspace)
    : ChildRows(
          participantColumns(), [this](QList<ParticipantLine> &lines) { settle(lines); }, participantWords())
    , m_workspace(workspace)
    , m_names(workspace.bank())
{
    buildForm();
    build(m_table);
    addButton(ParticipantsWording::tr("Add by e&xpertise…"), [this] { Q_EMIT expertsAsked(); });
    addRowButton(ParticipantsWording::tr("Was &there (space bar)"), [this] { togglePresent(); });
    m_again =
        addButton(ParticipantsWording::tr("Ask the &same people as last time"), [this] { takeOffered(); });
    m_again->hide();
    auto *space = new QShortcut(Qt::Key_Space, &view());
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &ParticipantsPage::togglePresent);
    connect(this, &ChildPage::edited, this, &ParticipantsPage::lookForClashes);
    connect(&m_table, &QAbstractItemModel::modelReset, this, &ParticipantsPage::lookForClashes);
}

// The numbers are the fields of model/participant.h, in reading order.
void ParticipantsPage::buildForm()
{
    RecordForm &fields = form();
    fields.addLine({.field = PersonField}, [this](const auto &edited) {
        return makeRecordPicker(m_workspace, {Kind::Person}, edited);
    });
    fields.addLine(
        {.field = NameField, .help = ParticipantsWording::tr("For somebody who is not in the bank")});
    fields.addLine({.field = 13});
    fields.addLines({{.field = 14}, {.field = 15}});
    fields.addLine({.field = 16});
    fields.addLine({.field = 17});
    fields.addLine(
        {.field = 18, .help = ParticipantsWording::tr("Diet, access. Removed 30 days after the event")});
}

void ParticipantsPage::offer(const QList<Participant> &people)
{
    m_offered = people;
    m_again->setVisible(!people.isEmpty());
}

void ParticipantsPage::takeOffered()
{
    const QList<Participant> people = m_offered;
    view().setFocus(Qt::OtherFocusReason); // the button goes
    offer({});
    add(people);
}

void ParticipantsPage::add(const QList<Participant> &people)
{
    showEdited(records() + people);
    Q_EMIT edited();
}

QList<Uid> ParticipantsPage::people() const
{
    QList<Uid> people;
    for (const ParticipantLine &line : m_table.lines()) {
        if (!line.person.isNull())
            people.append(line.person);
    }
    return people;
}

void ParticipantsPage::setEvent(const Event &event)
{
    const bool isOtherTime =
        event.start != m_event.start || event.end != m_event.end || event.uid != m_event.uid;
    m_event = event;
    if (isOtherTime) {
        m_looked.clear();
        lookForClashes();
    }
    summarise();
}

QMap<FieldId, QString> ParticipantsPage::problemsAt(int row) const
{
    const ParticipantLine &participant = m_table.lines()[row];
    if (!participant.person.isNull() || !participant.name.isEmpty())
        return {};
    return {{NameField, ParticipantsWording::tr("Choose a person or write a name.")}};
}

void ParticipantsPage::settle(QList<ParticipantLine> &lines)
{
    QList<Uid> people;
    for (const ParticipantLine &line : std::as_const(lines))
        people.append(line.person);
    m_names.prepare(people);
    for (ParticipantLine &line : lines) {
        line.shownName = line.person.isNull() ? line.name : m_names.of(line.person).title;
        line.elsewhere.clear();
        if (line.rsvp == Rsvp::KomtNiet)
            continue;
        for (const Headline &event : m_clashes.value(line.person))
            line.elsewhere.append(event.code);
    }
}

void ParticipantsPage::togglePresent()
{
    if (currentRow() < 0 || !isWritable())
        return;
    Participant participant = m_table.lines()[currentRow()];
    participant.attended = !participant.attended;
    m_table.change(currentRow(), lineOf(participant));
    showCurrent();
    summarise();
    Q_EMIT edited();
}

/// Beside the window; only when there are other people, or another time.
void ParticipantsPage::lookForClashes()
{
    const QList<Uid> people = this->people();
    if (people == m_looked)
        return;
    m_looked = people;
    const int asked = ++m_asked;
    m_workspace.reads().run(
        this,
        [event = m_event, people](JobContext &context) { return clashesOf(context.bank, event, people); },
        [this, asked](const Result<QHash<Uid, QList<Headline>>> &clashes) {
            if (asked != m_asked || !clashes)
                return;
            m_clashes = *clashes;
            m_table.settle();
            summarise();
        });
}

QStringList ParticipantsPage::warnings() const
{
    QStringList sentences;
    const QList<ParticipantLine> &lines = m_table.lines();
    for (const InviteesPoint point : inviteesPoints(m_event, records()))
        sentences.append(inviteesText(point));
    const auto clashing =
        std::ranges::count_if(lines, [](const ParticipantLine &line) { return !line.elsewhere.isEmpty(); });
    if (clashing > 0)
        sentences.append(
            ParticipantsWording::tr("%n participant(s) are asked to another event at the same time: %1.",
                                    nullptr, int(clashing))
                .arg(codesElsewhere(lines)));
    return sentences;
}

void ParticipantsPage::summarise()
{
    const QList<ParticipantLine> &lines = m_table.lines();
    QStringList parts{ParticipantsWording::tr("%n on the list", nullptr, int(lines.size())),
                      ParticipantsWording::tr("%n attending", nullptr,
                                              int(std::ranges::count(lines, Rsvp::Komt, &Participant::rsvp))),
                      ParticipantsWording::tr("%n were there", nullptr,
                                              int(std::ranges::count(lines, true, &Participant::attended)))};
    if (m_event.capacity)
        parts.append(ParticipantsWording::tr("%n place(s)", nullptr, *m_event.capacity));
    const QStringList warnings = this->warnings();
    say(warnings.isEmpty() ? Mark{} : Mark{Shape::Triangle, Meaning::Danger},
        (QStringList{parts.join(QStringLiteral(" · ")) + u'.'} + warnings).join(u' '));
}

} // namespace kb
