// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/unit.h"
#include "settings/settingspage.h"
#include "settings/settingsplace.h"

namespace kb {

/// The units that the bank knows, its own first: their names, and where readers can ask. Only what this bank
/// owns can be changed.
class UnitSettings : public SettingsPage
{
    Q_OBJECT

public:
    explicit UnitSettings(const SettingsPlace &place, QWidget *parent = nullptr);

    bool check() override;
    bool changesBank() const override { return m_edited != m_kept; }
    Result<> keepInBank(Write &write) override;

private:
    struct UnitLine
    {
        QLineEdit *line;
        FormField *field;
        QString Unit::*member;
    };

    void readUnits();
    void addUnitLine(const FieldText &text, const QString &name, QString Unit::*member);
    void showUnit(int row);
    static QString problemOf(const Unit &unit, QString Unit::*member);

    Workspace &m_workspace;
    QComboBox *m_units;
    QList<UnitLine> m_lines;
    QList<Unit> m_kept;
    QList<Unit> m_edited;
    QList<bool> m_isOurs;
    FormField *m_unitField = nullptr;
};

} // namespace kb
