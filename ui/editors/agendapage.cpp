// SPDX-License-Identifier: EUPL-1.2
#include "editors/agendapage.h"

#include "editors/eventfields.h"
#include "editors/recordform.h"
#include "editors/recordpicker.h"
#include "model/eventtimes.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QPushButton>

namespace kb {

namespace {

constexpr FieldId AgendaTitle = 13;
constexpr int SecondsInAMinute = 60;

struct AgendaPageWording
{
    Q_DECLARE_TR_FUNCTIONS(AgendaPage)
};

ChildWords agendaWords()
{
    return {.list = AgendaPageWording::tr("Programme"),
            .add = AgendaPageWording::tr("Add a &part"),
            .nobody = AgendaPageWording::tr("No programme yet. Add its first part.")};
}

QString wallTime(const QDateTime &moment)
{
    return moment.isValid() ? moment.time().toString(QStringLiteral("HH:mm")) : QStringLiteral("–");
}

/// "left: 10 min", or by how much it is too long.
QString roomText(int minutesLeft)
{
    return minutesLeft < 0 ? AgendaPageWording::tr("%1 min too long").arg(-minutesLeft)
                           : AgendaPageWording::tr("left: %1 min").arg(minutesLeft);
}

} // namespace

AgendaPage::AgendaPage(Workspace &workspace)
    : ChildRows(
          agendaColumns(), [this](QList<AgendaLine> &lines) { settle(lines); }, agendaWords())
    , m_names(workspace.bank())
{
    // The numbers are the fields of model/agendaitem.h, in reading order.
    RecordForm &parts = form();
    parts.addLine({.field = AgendaTitle});
    parts.addLine({.field = 12}, [](const auto &edited) {
        return makeNumberEditor({.least = 1, .most = 600, .step = 5}, edited);
    });
    parts.addLine({.field = 14});
    parts.addLine({.field = 15}, [&workspace](const auto &edited) {
        return makeRecordPicker(workspace, {Kind::Person}, edited);
    });
    parts.addLine({.field = 16, .help = AgendaPageWording::tr("For a speaker who is not in the bank")});
    parts.addLine({.field = 17}, [&workspace](const auto &edited) {
        return makeRecordPicker(workspace, {Kind::KnowledgeQuestion, Kind::Study, Kind::Signal}, edited);
    });
    parts.addLine({.field = 18, .help = AgendaPageWording::tr("Fill in after the event")});
    parts.addLine({.field = 19, .help = AgendaPageWording::tr("One document per line")});
    build(m_table);
    addRowButton(AgendaPageWording::tr("Fit the &times"), [this] {
        fit();
    })->setToolTip(AgendaPageWording::tr("Makes the parts fill the time of the event, in proportion"));
}

void AgendaPage::setEvent(const Event &event)
{
    m_event = event;
    m_table.settle();
    summarise();
}

QMap<FieldId, QString> AgendaPage::problemsAt(int row) const
{
    if (!m_table.lines()[row].title.isEmpty())
        return {};
    return {{AgendaTitle, AgendaPageWording::tr("Say what this part is about.")}};
}

void AgendaPage::settle(QList<AgendaLine> &lines)
{
    const QList<AgendaItem> items(lines.begin(), lines.end());
    const ProgrammeTimes times = programmeTimes(m_event, items);
    QList<Uid> records;
    for (const AgendaLine &line : std::as_const(lines))
        records << line.speaker << line.about;
    m_names.prepare(records);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        AgendaLine &line = lines[i];
        line.begins = times.begins[i];
        line.speakerText = line.speaker.isNull() ? line.speakerName : m_names.of(line.speaker).title;
        line.aboutText = line.about.isNull() ? QString() : nameOf(m_names.of(line.about));
    }
}

void AgendaPage::summarise()
{
    const ProgrammeTimes times = programmeTimes(m_event, records());
    if (!times.minutesLeft)
        return say({}, AgendaPageWording::tr(
                           "Fill in when the event begins and ends. Then you see whether this fits."));
    const bool isTooLong = *times.minutesLeft < 0;
    say(isTooLong ? Mark{Shape::Triangle, Meaning::Danger} : Mark{},
        AgendaPageWording::tr("Begins %1, ends %2 · the programme ends %3 · %4")
            .arg(wallTime(wallStart(m_event)), wallTime(wallEnd(m_event)), wallTime(times.ends),
                 roomText(*times.minutesLeft)));
}

void AgendaPage::fit()
{
    QList<int> minutes;
    for (const AgendaLine &line : m_table.lines())
        minutes.append(line.minutes);
    const QList<int> fitted =
        fittedMinutes(minutes, int(m_event.start.secsTo(m_event.end) / SecondsInAMinute));
    if (!m_event.end.isValid() || fitted == minutes)
        return;
    QList<AgendaItem> items = records();
    for (qsizetype i = 0; i < items.size(); ++i)
        items[i].minutes = fitted[i];
    showEdited(items);
    Q_EMIT edited();
}

} // namespace kb
