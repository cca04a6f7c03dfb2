// SPDX-License-Identifier: EUPL-1.2
// What nearly every test of core includes; changing it rebuilds them all.
#pragma once

#include "bank/bank.h"
#include "model/knowledgequestion.h"
#include "model/study.h"
#include "precompiled.h"
#include "support/testresult.h"

#include <QTemporaryDir>
#include <QTest>
