// SPDX-License-Identifier: EUPL-1.2
#include "report/advicelayout.h"

#include "report/words.h"

#include <QJsonArray>

namespace kb {

namespace {

constexpr QLatin1StringView LayoutOrder("order");
constexpr QLatin1StringView LayoutNames("names");

} // namespace

QString usualName(AdviceBlock block)
{
    switch (block) {
    case AdviceBlock::Reason:
        return Report::tr("Reason for the advice");
    case AdviceBlock::KeyMessage:
        return Report::tr("Key message");
    case AdviceBlock::Advice:
        return Report::tr("Advice");
    case AdviceBlock::Evidence:
        return Report::tr("Evidence");
    case AdviceBlock::Options:
        return Report::tr("Dilemmas and options");
    case AdviceBlock::Unknown:
        return Report::tr("What we do not know");
    case AdviceBlock::NextSteps:
        return Report::tr("Next steps");
    case AdviceBlock::Consulted:
        return Report::tr("Consulted");
    case AdviceBlock::Sources:
        return Report::tr("Sources");
    case AdviceBlock::Decision:
        return Report::tr("Decision");
    }
    Q_UNREACHABLE();
}

QList<AdviceBlock> AdviceLayout::inOrder() const
{
    QList<AdviceBlock> all = order;
    for (const AdviceBlock block : allOf<AdviceBlock>()) {
        if (!all.contains(block))
            all.append(block);
    }
    return all;
}

QString AdviceLayout::nameOf(AdviceBlock block) const
{
    const QString name = names.value(block);
    return name.isEmpty() ? usualName(block) : name;
}

QJsonObject layoutJson(const AdviceLayout &layout)
{
    QJsonArray order;
    for (const AdviceBlock block : layout.order)
        order.append(QString(codeOf(block)));
    QJsonObject names;
    for (const auto &[block, name] : layout.names.asKeyValueRange())
        names.insert(QString(codeOf(block)), name);
    return QJsonObject{{LayoutOrder, order}, {LayoutNames, names}};
}

AdviceLayout adviceLayoutFrom(const QJsonObject &json)
{
    AdviceLayout layout;
    const QJsonArray order = json.value(LayoutOrder).toArray();
    for (const QJsonValue &code : order) {
        const auto block = fromCode<AdviceBlock>(code.toString());
        if (block && !layout.order.contains(*block))
            layout.order.append(*block);
    }
    const QJsonObject names = json.value(LayoutNames).toObject();
    for (const AdviceBlock block : allOf<AdviceBlock>()) {
        if (const QString name = names.value(codeOf(block)).toString(); !name.isEmpty())
            layout.names.insert(block, name);
    }
    return layout;
}

} // namespace kb
