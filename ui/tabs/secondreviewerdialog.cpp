// SPDX-License-Identifier: EUPL-1.2
#include "tabs/secondreviewerdialog.h"

#include "bank/bank.h"
#include "widgets/form.h"

#include <QComboBox>

namespace kb {

SecondReviewerDialog::SecondReviewerDialog(const QString &pair, const QList<Choice> &people, QWidget *parent)
    : FieldsDialog(tr("Second reviewer"), pair, parent)
    , m_people(new QComboBox)
{
    for (const Choice &person : people)
        m_people->addItem(person.text, person.key);
    form().addField({.label = tr("&Who judges this pair too?"),
                     .help = tr("That person sees the pair under “Asked of me”."),
                     .need = Need::Required},
                    m_people);
    addAccept(tr("&Ask"));
    addLeave(tr("&Cancel"));
    m_people->setFocus();
}

Choice SecondReviewerDialog::reviewer() const
{
    return {m_people->currentData().toString(), m_people->currentText()};
}

QList<Choice> otherReviewers(Bank &bank)
{
    QList<Choice> people;
    const auto profiles = bank.records<Profile>().all();
    if (!profiles)
        return people;
    for (const Profile &profile : *profiles) {
        const bool isColleague = profile.unit == bank.identity().unit && !profile.name.isEmpty();
        if (isColleague && profile.uid != bank.identity().user)
            people.append({textOf(profile.uid), profile.name});
    }
    std::ranges::sort(people, {}, &Choice::text);
    return people;
}

} // namespace kb
