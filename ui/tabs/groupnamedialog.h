// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/dialogframe.h"

class QLineEdit;

namespace kb {

/// Asks what a group of questions is called; no name gives it its concepts back.
class GroupNameDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit GroupNameDialog(const QString &name, const QStringList &concepts, QWidget *parent = nullptr);

    QString name() const;

private:
    QLineEdit *m_name;
};

} // namespace kb
