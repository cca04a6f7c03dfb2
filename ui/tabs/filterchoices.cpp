// SPDX-License-Identifier: EUPL-1.2
#include "tabs/filterchoices.h"

#include "workspace/workspace.h"

namespace kb {

ChoiceReader::ChoiceReader(Workspace &workspace, FilterBar &bar, Read read, const QSet<Kind> &kinds)
    : QObject(&bar)
    , m_workspace(workspace)
    , m_bar(bar)
    , m_read(read)
    , m_kinds(kinds)
{
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, &ChoiceReader::follow);
    QMetaObject::invokeMethod(this, &ChoiceReader::offer,
                              Qt::QueuedConnection); // the list itself is read first
}

void ChoiceReader::follow(const Changes &changes)
{
    if (std::ranges::any_of(m_kinds, [&](Kind kind) { return changes.touches(kind); }))
        offer();
}

void ChoiceReader::offer()
{
    m_workspace.reads().run(
        this, [read = m_read](JobContext &context) { return Result<FilterChoices>(read(context.bank)); },
        [this](const Result<FilterChoices> &choices) {
            if (!choices)
                return;
            for (auto filter = choices->begin(); filter != choices->end(); ++filter)
                m_bar.setChoices(filter.key(), filter.value());
        });
}

} // namespace kb
