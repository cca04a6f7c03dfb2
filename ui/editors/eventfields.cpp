// SPDX-License-Identifier: EUPL-1.2
#include "editors/eventfields.h"

#include "model/eventtimes.h"
#include "widgets/momentedit.h"

#include <QCoreApplication>
#include <QSpinBox>
#include <QTimeZone>

namespace kb {

namespace {

const QTime Midnight(0, 0);

struct EventFieldsWording
{
    Q_DECLARE_TR_FUNCTIONS(EventFields)
};

QDateTime instantOf(const WallMoment &moment, const EventClock &clock, MomentOf which)
{
    if (!moment.day.isValid())
        return {};
    if (clock.allDay)
        return momentAt(which == MomentOf::End ? moment.day.addDays(1) : moment.day, Midnight,
                        clock.timezone);
    return moment.time.isValid() ? momentAt(moment.day, moment.time, clock.timezone) : QDateTime();
}

WallMoment wallOf(const QDateTime &instant, const EventClock &clock, MomentOf which)
{
    if (!instant.isValid())
        return {};
    const bool isLastDay = clock.allDay && which == MomentOf::End;
    const QDateTime wall = instant.addSecs(isLastDay ? -1 : 0).toTimeZone(zoneNamed(clock.timezone));
    return {wall.date(), clock.allDay ? QTime() : wall.time()};
}

QString problemOf(const MomentEdit &edit, const EventClock &clock, MomentOf which)
{
    const WallMoment moment = edit.moment();
    if (edit.text().trimmed().isEmpty() || instantOf(moment, clock, which).isValid())
        return {};
    if (!moment.day.isValid())
        return MomentEdit::errorSentence();
    if (!moment.time.isValid())
        return EventFieldsWording::tr(
            "Write the time too, such as 13:00, or tick that it takes the whole day.");
    return EventFieldsWording::tr(
        "That time does not exist: on that day the clock goes forward. Choose an hour later.");
}

} // namespace

FieldEditor makeMomentEditor(const EventClock &clock, MomentOf which, const std::function<void()> &edited)
{
    auto *edit = new MomentEdit;
    QObject::connect(edit, &QLineEdit::textChanged, edit, edited);
    return {.widget = edit,
            .value = [edit, &clock,
                      which] { return Codec<QDateTime>::to(instantOf(edit->moment(), clock, which)); },
            .show =
                [edit, &clock, which](const Value &value) {
                    edit->setMoment(wallOf(Codec<QDateTime>::from(value), clock, which));
                },
            .setAccess = [edit](Access access) { edit->setReadOnly(access == Access::ReadOnly); },
            .problem = [edit, &clock, which] { return problemOf(*edit, clock, which); }};
}

FieldEditor makeNumberEditor(const NumberRange &range, const std::function<void()> &edited)
{
    auto *box = new QSpinBox;
    box->setRange(range.least, range.most);
    box->setSingleStep(range.step);
    box->setSpecialValueText(range.unknown);
    QObject::connect(box, &QSpinBox::valueChanged, box, edited);
    const bool canBeUnknown = !range.unknown.isEmpty();
    return {.widget = box,
            .value =
                [box, canBeUnknown] {
                    return canBeUnknown && box->value() == box->minimum() ? Value(nullptr)
                                                                          : Value(qint64(box->value()));
                },
            .show = [box](const Value &value) { box->setValue(int(integerOf(value, box->minimum()))); },
            .setAccess = [box](Access access) { box->setReadOnly(access == Access::ReadOnly); }};
}

FieldEditor makeMarkEditor(const std::function<void()> &edited)
{
    constexpr double unknown = 0.9; // one step below the least
    constexpr double least = 1;
    constexpr double most = 5;
    auto *box = new QDoubleSpinBox;
    box->setDecimals(2);
    box->setRange(unknown, most);
    box->setSingleStep(least - unknown);
    box->setSpecialValueText(EventFieldsWording::tr("not known"));
    QObject::connect(box, &QDoubleSpinBox::valueChanged, box, edited);
    return {.widget = box,
            .value = [box] { return Codec<double>::to(box->value() < least ? 0 : box->value()); },
            .show =
                [box](const Value &value) {
                    const double mark = Codec<double>::from(value);
                    box->setValue(mark < least ? unknown : mark);
                },
            .setAccess = [box](Access access) { box->setReadOnly(access == Access::ReadOnly); }};
}

} // namespace kb
