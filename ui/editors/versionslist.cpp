// SPDX-License-Identifier: EUPL-1.2
#include "editors/versionslist.h"

#include "model/advicesteps.h"
#include "papers/paperparts.h"
#include "report/labels.h"
#include "widgets/paperview.h"
#include "wording/datetext.h"
#include "wording/icons.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int VersionUidRole = Qt::UserRole;

QString lineOf(const AdviceVersion &version)
{
    const QString line =
        VersionsList::tr("Version %1, offered on %2").arg(version.version, dateText(version.frozenOn));
    return version.frozenBy.isEmpty() ? line : VersionsList::tr("%1 by %2").arg(line, version.frozenBy);
}

Paper decisionPaper(const Advice &advice)
{
    Paper paper;
    paper.title = label(advice.status);
    paper.facts = factsLine(
        {VersionsList::tr("Version %1").arg(advice.version),
         advice.offeredOn.isValid() ? VersionsList::tr("offered on %1").arg(dateText(advice.offeredOn))
                                    : QString(),
         advice.outcomeOn.isValid() ? VersionsList::tr("decided on %1").arg(dateText(advice.outcomeOn))
                                    : QString()});
    addText(paper, VersionsList::tr("What was decided"), advice.outcomeNote);
    return paper;
}

} // namespace

VersionsList::VersionsList(QWidget *parent)
    : QWidget(parent)
    , m_decision(new PaperView(this))
    , m_list(new QListWidget(this))
    , m_print(new QPushButton(icon(Glyph::Print), tr("Show as &printed…"), this))
{
    m_decision->setAccessibleName(tr("Decision"));
    m_list->setAccessibleName(tr("Frozen versions"));
    m_print->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_decision, 1);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_print, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::itemActivated, this, &VersionsList::ask);
    connect(m_print, &QPushButton::clicked, this, &VersionsList::ask);
}

void VersionsList::show(const Advice &advice, const QList<AdviceVersion> &versions)
{
    m_decision->say(decisionPaper(advice));
    m_list->clear();
    for (const AdviceVersion &version : versions) {
        auto *item = new QListWidgetItem(lineOf(version), m_list);
        item->setData(VersionUidRole, version.uid);
    }
    if (versions.isEmpty()) {
        auto *item = new QListWidgetItem(advice.offeredOn.isValid()
                                             ? tr("The text that was offered is not kept in this bank.")
                                             : tr("Nothing was offered yet. Offering freezes a version."),
                                         m_list);
        item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(versions.isEmpty() ? -1 : 0);
    m_print->setEnabled(!versions.isEmpty());
}

void VersionsList::ask()
{
    const QListWidgetItem *item = m_list->currentItem();
    const Uid version = item ? item->data(VersionUidRole).toUuid() : Uid();
    if (!version.isNull())
        Q_EMIT printAsked(version);
}

} // namespace kb
